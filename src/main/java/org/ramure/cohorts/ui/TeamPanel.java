package org.ramure.cohorts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Optional;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Facilitator;
import org.ramure.people.PersonId;

/** Who runs the cohort together. */
class TeamPanel extends Section {

    private final transient Cohorts cohorts;
    private final transient PersonId caller;
    private transient Cohort cohort;
    private final UnorderedList list = new UnorderedList();
    private final EmailField email = new EmailField(getTranslation("cohorts.team.email"));
    private final Refusal refusal = new Refusal();

    TeamPanel(Cohorts cohorts, PersonId caller, Cohort cohort) {
        this.cohorts = cohorts;
        this.caller = caller;
        this.cohort = cohort;
        addClassName("card");
        list.addClassName("cohorts-team");
        email.setManualValidation(true);
        var add = new Button(getTranslation("cohorts.team.add"), click -> add());
        var form = new Div(email, add, refusal);
        form.addClassName("cohorts-form");
        add(
                new H2(getTranslation("cohorts.team.title")),
                new Paragraph(getTranslation("cohorts.team.text")),
                list,
                form);
        fill();
    }

    private void fill() {
        list.removeAll();
        cohorts.facilitators(caller, cohort.id()).forEach(one -> list.add(new ListItem(line(one))));
    }

    private Component line(Facilitator one) {
        var name = new Span(one.name());
        name.addClassName("cohorts-title");
        var what = new Div(name);
        what.addClassName("cohorts-what");
        if (one.lead()) {
            what.add(new Span(getTranslation("cohorts.team.lead")));
        }
        boolean referent = cohort.referent().equals(one.person());
        if (referent) {
            what.add(new Span(getTranslation("cohorts.team.referent")));
        }
        var line = new Div(what);
        line.addClassName("cohorts-member");
        if (!one.lead()) {
            line.add(
                    button(
                            "makeLead",
                            one,
                            () -> cohorts.makeLead(caller, cohort.id(), one.person())));
        }
        if (!referent) {
            line.add(
                    button(
                            "makeReferent",
                            one,
                            () -> cohorts.makeReferent(caller, cohort.id(), one.person())));
        }
        if (!one.lead() && !referent) {
            line.add(
                    button(
                            "remove",
                            one,
                            () -> cohorts.removeFacilitator(caller, cohort.id(), one.person())));
        }
        return line;
    }

    private Button button(String what, Facilitator one, Runnable does) {
        String label = getTranslation("cohorts.team." + what);
        var button = new Button(label, click -> after(does));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("cohorts.people.of", label, one.name()));
        return button;
    }

    private void add() {
        if (after(() -> cohorts.addFacilitator(caller, cohort.id(), email.getValue()))) {
            email.clear();
        }
    }

    /** Whoever takes themselves out of the team sees the list no more, only that it is done. */
    private boolean after(Runnable does) {
        return refusal.unless(() -> {
            does.run();
            Optional<Cohort> now = cohorts.find(caller, cohort.id());
            now.ifPresent(found -> {
                cohort = found;
                fill();
            });
            if (now.isEmpty()) {
                getUI().ifPresent(ui -> ui.navigate("groupes"));
            }
        });
    }
}
