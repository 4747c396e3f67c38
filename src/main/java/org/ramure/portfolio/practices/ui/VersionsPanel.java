package org.ramure.portfolio.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.FrozenVersion;
import org.ramure.portfolio.practices.OwnPractices;
import org.ramure.shared.ui.Notices;

/** « Figer cette version », and the copies there are. */
class VersionsPanel extends Section {

    private static final int LONGEST = 200;

    VersionsPanel(PersonId me, OwnPractices practices, Runnable after) {
        addClassNames("card", "stack");
        add(
                new H2(getTranslation("portfolio.practices.versions")),
                new Paragraph(getTranslation("portfolio.practices.freeze.text")));
        TextField label = new TextField(getTranslation("portfolio.practices.freeze.label"));
        label.setMaxLength(LONGEST);
        label.setHelperText(getTranslation("portfolio.practices.freeze.example"));
        Div problem = new Div();
        Button freeze =
                new Button(
                        getTranslation("portfolio.practices.freeze"),
                        click -> {
                            if (PracticeWords.unlessRefused(
                                    problem, () -> practices.freeze(me, label.getValue()))) {
                                Notices.say(getTranslation("portfolio.practices.frozen"));
                                after.run();
                            }
                        });
        freeze.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(label, freeze);
        form.addClassName("portfolio-practices-form");
        add(form, problem, list(practices.versions(me)));
    }

    private Div list(List<FrozenVersion> versions) {
        if (versions.isEmpty()) {
            return new Div(
                    PracticeWords.muted(getTranslation("portfolio.practices.versions.none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("portfolio-practices-list");
        for (FrozenVersion version : versions) {
            list.add(
                    new ListItem(
                            new Anchor(
                                    "pratiques/copies/" + version.id(),
                                    PracticeWords.version(this, version))));
        }
        Anchor compare =
                new Anchor("pratiques/comparer", getTranslation("portfolio.practices.compare"));
        return new Div(list, compare);
    }
}
