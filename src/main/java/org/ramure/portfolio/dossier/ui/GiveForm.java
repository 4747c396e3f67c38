package org.ramure.portfolio.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.LocalDate;
import org.ramure.cohorts.ui.Inputs;

/** To whom, and until when. */
class GiveForm extends Div {

    private static final String KEY = "portfolio.dossier.give.";

    /** Hears to whom (empty for the facilitators) and until when. */
    @FunctionalInterface
    interface Giving {
        void give(String email, LocalDate until);
    }

    GiveForm(Giving giving) {
        addClassName("dossier-give");
        var email = new EmailField(getTranslation(KEY + "email"));
        email.setHelperText(getTranslation(KEY + "email.help"));
        email.setWidthFull();
        var until = Inputs.day(getTranslation(KEY + "day"));
        until.setRequiredIndicatorVisible(true);
        var button =
                new Button(
                        getTranslation(KEY + "do"),
                        click -> {
                            LocalDate day = until.getValue();
                            until.setInvalid(day == null);
                            until.setErrorMessage(getTranslation(KEY + "day.missing"));
                            if (day != null) {
                                giving.give(email.getValue(), day);
                            }
                        });
        var note = new Paragraph(getTranslation(KEY + "note"));
        note.addClassName("muted");
        add(note, email, until, button);
    }
}
