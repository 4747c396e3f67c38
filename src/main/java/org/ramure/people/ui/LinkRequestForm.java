package org.ramure.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.ramure.shared.UserFacingException;

/** Asks for a link by mail; says the same whether the address is known or not. */
class LinkRequestForm extends Div {

    private final EmailField email = new EmailField(getTranslation("people.signIn.email"));
    private final Button send;
    private final Div sent = new Div();
    private final transient Consumer<String> request;

    LinkRequestForm(Consumer<String> request) {
        this.request = request;
        addClassNames("people-link-form", "people-form", "card");
        email.setId("people-link-email");
        email.getElement().setAttribute("autocomplete", "email");
        email.setHelperText(getTranslation("people.signIn.email.help"));
        email.setValueChangeMode(ValueChangeMode.LAZY);
        email.setManualValidation(true);
        send = new Button(getTranslation("people.signIn.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER).listenOn(email);
        sent.getElement().setAttribute("role", "status");
        sent.addClassName("people-link-sent");
        add(new H2(getTranslation("people.signIn.link.title")), email, send, sent);
    }

    private void send() {
        Refusals.clear(email);
        sent.removeAll();
        try {
            request.accept(email.getValue());
        } catch (UserFacingException refusal) {
            Refusals.show(email, refusal);
            email.focus();
            return;
        }
        var done = new Paragraph(getTranslation("people.signIn.sent", email.getValue().strip()));
        done.addClassName("call-out");
        sent.add(done);
        send.setText(getTranslation("people.signIn.sendAgain"));
    }
}
