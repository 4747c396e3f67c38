package org.ramure.portfolio.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.ramure.portfolio.dossier.DossierGuests.Guest;
import org.ramure.shared.ui.Reader;

/** A member of the jury without an account: who, where the letter goes, and until when. */
class GuestForm extends Div {

    private static final String KEY = "portfolio.dossier.guest.";

    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final DatePicker until = new DatePicker();

    GuestForm(Consumer<Guest> invite) {
        addClassName("dossier-give");
        name.setLabel(getTranslation(KEY + "name"));
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        email.setLabel(getTranslation(KEY + "email"));
        email.setRequiredIndicatorVisible(true);
        email.setWidthFull();
        until.setLabel(getTranslation("portfolio.dossier.give.day"));
        until.setLocale(Reader.language().locale());
        until.setRequiredIndicatorVisible(true);
        var note = new Paragraph(getTranslation(KEY + "note"));
        note.addClassName("muted");
        var button = new Button(getTranslation(KEY + "do"), click -> send(invite));
        add(note, name, email, until, button);
    }

    private void send(Consumer<Guest> invite) {
        LocalDate day = until.getValue();
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation(KEY + "name.missing"));
        email.setInvalid(email.getValue().isBlank());
        email.setErrorMessage(getTranslation(KEY + "email.missing"));
        until.setInvalid(day == null);
        until.setErrorMessage(getTranslation("portfolio.dossier.give.day.missing"));
        if (name.isInvalid()) {
            name.focus();
        } else if (email.isInvalid()) {
            email.focus();
        } else if (day == null) {
            until.focus();
        } else {
            invite.accept(new Guest(name.getValue(), email.getValue(), Reader.language(), day));
        }
    }
}
