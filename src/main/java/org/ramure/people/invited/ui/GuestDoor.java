package org.ramure.people.invited.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import java.util.Optional;
import org.ramure.people.invited.GuestInvitations;
import org.ramure.people.invited.GuestInvitations.Guest;
import org.ramure.people.invited.GuestPass;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/**
 * Proves that whoever holds the link reads the mail of whom it was made for; keeps the pass in the
 * browser's session. Says nothing of the object before.
 */
public final class GuestDoor extends Div {

    private final transient GuestInvitations invitations;
    private final String token;
    private final transient Runnable onEnter;
    private final TextField code = new TextField();
    private final Button enter = new Button();
    private final Button send = new Button();
    private final Div said = new Div();

    private GuestDoor(GuestInvitations invitations, String token, Runnable onEnter) {
        this.invitations = invitations;
        this.token = token;
        this.onEnter = onEnter;
        addClassNames("card", "stack", "people-guest-door");
        said.getElement().setAttribute("role", "status");
    }

    /**
     * The door of this link: a message where it is worth nothing, else the way to the code. The
     * page speaks the language of the invitation.
     */
    public static GuestDoor of(GuestInvitations invitations, String token, Runnable onEnter) {
        var door = new GuestDoor(invitations, token, onEnter);
        door.add(new PageHeader(say("title"), ""));
        try {
            Optional<GuestInvitations.Invitation> found = invitations.look(token, client());
            if (found.isEmpty()) {
                door.add(Notices.problem(say("over")));
            } else {
                door.speak(found.get());
            }
        } catch (UserFacingException refused) {
            door.add(Notices.problem(words(refused)));
        }
        return door;
    }

    /** The guest of this browser for this link, if they came through the door before. */
    public static Optional<Guest> visit(GuestInvitations invitations, String token) {
        try {
            return invitations
                    .look(token, client())
                    .flatMap(invitation ->
                            passes().filter(pass -> pass.invitation().equals(invitation.id()))
                                    .findFirst())
                    .flatMap(invitations::guest);
        } catch (UserFacingException tooMany) {
            return Optional.empty();
        }
    }

    /** The pass of this browser for an object. */
    public static Optional<GuestPass> pass(java.util.UUID object) {
        return GuestPass.read(
                VaadinSession.getCurrent().getSession().getAttribute(GuestPass.name(object)));
    }

    private static java.util.stream.Stream<GuestPass> passes() {
        var session = VaadinSession.getCurrent().getSession();
        return session.getAttributeNames().stream()
                .flatMap(name -> GuestPass.read(session.getAttribute(name)).stream());
    }

    private void speak(GuestInvitations.Invitation invitation) {
        UI ui = Objects.requireNonNull(UI.getCurrent());
        ui.setLocale(invitation.language().locale());
        ui.getPage().executeJs("document.documentElement.lang = $0", invitation.language().code());
        removeAll();
        code.setLabel(say("code"));
        code.setHelperText(say("codeHint"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.getElement().setAttribute("inputmode", "numeric");
        code.setVisible(false);
        enter.setText(say("enter"));
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.addClickListener(click -> enter());
        enter.setVisible(false);
        send.setText(say("send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickListener(click -> send());
        var until = new Paragraph(say("until", Wording.day(Reader.language(), invitation.until())));
        until.addClassName("muted");
        add(
                new PageHeader(say("title"), ""),
                new Paragraph(say("for", invitation.initials())),
                said,
                code,
                enter,
                send,
                until);
    }

    private void send() {
        said.removeAll();
        try {
            invitations.sendCode(token, client());
            said.add(new Paragraph(say("sent")));
        } catch (UserFacingException refused) {
            said.add(Notices.problem(words(refused)));
        }
        code.setVisible(true);
        enter.setVisible(true);
        send.setText(say("again"));
        send.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        code.focus();
    }

    private void enter() {
        said.removeAll();
        code.setInvalid(false);
        try {
            GuestPass pass = invitations.confirm(token, code.getValue(), client());
            invitations
                    .guest(pass)
                    .ifPresent(guest ->
                            VaadinSession.getCurrent()
                                    .getSession()
                                    .setAttribute(GuestPass.name(guest.object()), pass));
            onEnter.run();
        } catch (UserFacingException refused) {
            code.setErrorMessage(words(refused));
            code.setInvalid(true);
            code.focus();
        }
    }

    private static String client() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null || request.getRemoteAddr() == null
                ? "unknown"
                : request.getRemoteAddr();
    }

    private static String say(String key, Object... arguments) {
        return Objects.requireNonNull(UI.getCurrent())
                .getTranslation("people.invited." + key, arguments);
    }

    private static String words(UserFacingException refused) {
        return Objects.requireNonNull(UI.getCurrent())
                .getTranslation(refused.messageKey(), refused.arguments().toArray());
    }
}
