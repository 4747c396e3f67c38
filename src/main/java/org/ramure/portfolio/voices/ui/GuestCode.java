package org.ramure.portfolio.voices.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.ramure.competences.ui.words.Wording;
import org.ramure.portfolio.voices.GuestDoor;
import org.ramure.portfolio.voices.Speaker;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;

/** Proves that whoever holds the link reads the mail of whom it was made for. */
class GuestCode extends Div {

    private final transient GuestDoor door;
    private final String token;
    private final String client;
    private final transient Consumer<Speaker.Guest> onEnter;
    private final TextField code = new TextField();
    private final Button enter = new Button();
    private final Button send = new Button();
    private final Div said = new Div();

    GuestCode(
            GuestDoor door,
            String token,
            GuestDoor.Invitation invitation,
            String client,
            Consumer<Speaker.Guest> onEnter) {
        this.door = door;
        this.token = token;
        this.client = client;
        this.onEnter = onEnter;
        addClassNames("card", "stack", "voices-door");
        code.setLabel(VoiceWords.text("door.code"));
        code.setHelperText(VoiceWords.text("door.codeHint"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.getElement().setAttribute("inputmode", "numeric");
        code.setVisible(false);
        enter.setText(VoiceWords.text("door.enter"));
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.addClickListener(click -> enter());
        enter.addClickShortcut(Key.ENTER).listenOn(code);
        enter.setVisible(false);
        send.setText(VoiceWords.text("door.send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickListener(click -> send());
        said.getElement().setAttribute("role", "status");
        add(
                new PageHeader(VoiceWords.text("door.title"), ""),
                new Paragraph(VoiceWords.text("door.for", invitation.initials())),
                said,
                code,
                enter,
                send,
                VoiceWords.muted(VoiceWords.text("door.until", Wording.day(invitation.until()))));
    }

    private void send() {
        said.removeAll();
        try {
            door.sendCode(token, client);
            said.add(new Paragraph(VoiceWords.text("door.codeSent")));
        } catch (UserFacingException refused) {
            said.add(Notices.problem(Wording.text(refused)));
        }
        code.setVisible(true);
        enter.setVisible(true);
        send.setText(VoiceWords.text("door.again"));
        send.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        code.focus();
    }

    private void enter() {
        said.removeAll();
        code.setInvalid(false);
        try {
            onEnter.accept(door.confirm(token, code.getValue(), client));
        } catch (UserFacingException refused) {
            code.setErrorMessage(Wording.text(refused));
            code.setInvalid(true);
            code.focus();
        }
    }
}
