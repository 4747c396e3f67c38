package org.ramure.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.function.Consumer;
import org.ramure.shared.UserFacingException;

/** Address, password, and whether to stay signed in. */
class PasswordSignInForm extends Div {

    private final EmailField email = new EmailField(getTranslation("people.signIn.email"));
    private final SecretField password = new SecretField(getTranslation("people.signIn.password"));
    private final Checkbox lasting = new Checkbox(getTranslation("people.signIn.lasting"));
    private final transient Consumer<Credentials> signIn;

    /** What was typed. */
    record Credentials(String email, String password, boolean lasting) {}

    PasswordSignInForm(Consumer<Credentials> signIn) {
        this.signIn = signIn;
        addClassNames("people-password-form", "people-form");
        email.setId("people-password-email");
        email.getElement().setAttribute("autocomplete", "username");
        email.setManualValidation(true);
        password.setId("people-password");
        password.getElement().setAttribute("autocomplete", "current-password");
        password.setManualValidation(true);
        var go = new Button(getTranslation("people.signIn.go"), click -> signIn());
        go.addClickShortcut(Key.ENTER).listenOn(this);
        add(email, password, lasting, go);
    }

    private void signIn() {
        Refusals.clear(email, password);
        try {
            signIn.accept(
                    new Credentials(email.getValue(), password.getValue(), lasting.getValue()));
        } catch (UserFacingException refusal) {
            Refusals.show(password, refusal);
            password.focus();
        }
    }
}
