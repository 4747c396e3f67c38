package org.ramure.portfolio.guests.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Instant;
import org.ramure.competences.ui.words.Wording;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;

/** Proves that whoever holds the link reads the mail of whom it was made for. */
public final class GuestCode extends Div {

    private static final String KEY = "portfolio.guests.";

    private final transient Knocking door;
    private final TextField code = new TextField();
    private final Button enter = new Button();
    private final Button send = new Button();
    private final Div said = new Div();

    /** What is asked of a door; both refuse with messages for people. */
    public interface Knocking {

        void sendCode();

        /** Opens, with what was typed. */
        void enter(String code);
    }

    /** For whom, by initials, and until when the link is good. */
    public GuestCode(String title, String initials, Instant until, Knocking door) {
        this.door = door;
        addClassNames("card", "stack", "portfolio-door");
        code.setLabel(getTranslation(KEY + "code"));
        code.setHelperText(getTranslation(KEY + "codeHint"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.getElement().setAttribute("inputmode", "numeric");
        code.setVisible(false);
        enter.setText(getTranslation(KEY + "enter"));
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.addClickListener(click -> enter());
        enter.addClickShortcut(Key.ENTER).listenOn(code);
        enter.setVisible(false);
        send.setText(getTranslation(KEY + "send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickListener(click -> send());
        said.getElement().setAttribute("role", "status");
        var lasts = new Paragraph(getTranslation(KEY + "until", Wording.day(until)));
        lasts.addClassName("muted");
        add(
                new PageHeader(title, ""),
                new Paragraph(getTranslation(KEY + "for", initials)),
                said,
                code,
                enter,
                send,
                lasts);
    }

    private void send() {
        said.removeAll();
        try {
            door.sendCode();
            said.add(new Paragraph(getTranslation(KEY + "codeSent")));
        } catch (UserFacingException refused) {
            said.add(Notices.problem(Wording.text(refused)));
        }
        code.setVisible(true);
        enter.setVisible(true);
        send.setText(getTranslation(KEY + "again"));
        send.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        code.focus();
    }

    private void enter() {
        said.removeAll();
        code.setInvalid(false);
        try {
            door.enter(code.getValue());
        } catch (UserFacingException refused) {
            code.setErrorMessage(Wording.text(refused));
            code.setInvalid(true);
            code.focus();
        }
    }

    /** The network address that asks. */
    public static String client() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null || request.getRemoteAddr() == null
                ? "unknown"
                : request.getRemoteAddr();
    }
}
