package org.ramure.portfolio.codev.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.Circles;
import org.ramure.shared.ui.Notices;

/** Forms one pair or trio. */
class FormCircle extends Details {

    /** Someone to choose. */
    record Choice(PersonId person, String name) {}

    /** Who forms, of whom; {@code withMe} adds the one who forms. */
    record Ground(
            Circles circles, PersonId me, CohortId cohort, List<Choice> people, boolean withMe) {}

    FormCircle(Ground ground, Runnable after) {
        setSummaryText(getTranslation("portfolio.codev.circle.form"));
        MultiSelectComboBox<Choice> people =
                new MultiSelectComboBox<>(getTranslation("portfolio.codev.circle.people"));
        people.setItems(ground.people());
        people.setItemLabelGenerator(choice -> CodevWords.name(this, choice.name()));
        Div problem = new Div();
        Button go =
                new Button(
                        getTranslation("portfolio.codev.circle.form.go"),
                        click -> {
                            if (CodevWords.unlessRefused(
                                    problem, () -> form(ground, people.getValue()))) {
                                Notices.say(getTranslation("portfolio.codev.circle.formed"));
                                after.run();
                            }
                        });
        Div form = new Div(people, go);
        form.addClassName("portfolio-codev-form");
        add(
                new Paragraph(
                        getTranslation(
                                ground.withMe()
                                        ? "portfolio.codev.circle.form.text"
                                        : "portfolio.codev.circle.form.facilitator")),
                form,
                problem);
    }

    private static void form(Ground ground, Set<Choice> chosen) {
        Set<PersonId> people = new HashSet<>();
        chosen.forEach(choice -> people.add(choice.person()));
        if (ground.withMe()) {
            people.add(ground.me());
        }
        ground.circles().form(ground.me(), ground.cohort(), people);
    }
}
