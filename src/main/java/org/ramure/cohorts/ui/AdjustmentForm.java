package org.ramure.cohorts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Sessions;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.Notices;

/** What one needs because of a disability, for the referent's eyes alone. */
class AdjustmentForm extends Details {

    AdjustmentForm(Sessions sessions, PersonId person, CohortId cohort) {
        setSummaryText(getTranslation("cohorts.adjustment.title"));
        var text = new TextArea(getTranslation("cohorts.adjustment.label"));
        text.setMaxLength(4000);
        text.setMinRows(3);
        text.setValue(sessions.ownAdjustment(person, cohort).orElse(""));
        var refusal = new Refusal();
        var save =
                new Button(
                        getTranslation("cohorts.adjustment.save"),
                        click -> {
                            if (refusal.unless(
                                    () ->
                                            sessions.askAdjustment(
                                                    person, cohort, text.getValue()))) {
                                Notices.say(getTranslation("cohorts.adjustment.saved"));
                            }
                        });
        var box =
                new Div(
                        new Paragraph(getTranslation("cohorts.adjustment.text")),
                        text,
                        refusal,
                        save);
        box.addClassName("cohorts-form");
        add(box);
    }
}
