package org.ramure.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.ramure.people.TooManyAttempts;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** Sets or changes the password; a link by mail keeps working without one. */
class PasswordForm extends Section {

    private final SecretField current =
            new SecretField(getTranslation("people.account.password.current"));
    private final SecretField chosen =
            new SecretField(getTranslation("people.account.password.new"));
    private final transient Consumer<Typed> change;
    private final transient Runnable afterwards;

    /** What was typed; the current password is empty where there is none yet. */
    record Typed(String current, String chosen) {}

    PasswordForm(boolean hasPassword, Consumer<Typed> change, Runnable afterwards) {
        this.change = change;
        this.afterwards = afterwards;
        addClassNames("people-form", "card");
        current.setId("people-current-password");
        current.setVisible(hasPassword);
        current.setManualValidation(true);
        current.getElement().setAttribute("autocomplete", "current-password");
        chosen.setId("people-new-password");
        chosen.setManualValidation(true);
        chosen.setHelperText(getTranslation("people.account.password.help"));
        chosen.getElement().setAttribute("autocomplete", "new-password");
        add(
                new H2(getTranslation("people.account.password.title")),
                new Paragraph(getTranslation("people.account.password.text")),
                current,
                chosen,
                new Button(getTranslation("people.account.password.save"), click -> change()));
    }

    private void change() {
        Refusals.clear(current, chosen);
        try {
            change.accept(new Typed(current.getValue(), chosen.getValue()));
        } catch (UserFacingException refusal) {
            boolean aboutCurrent =
                    refusal instanceof TooManyAttempts
                            || refusal.messageKey().equals("people.password.current.wrong");
            Refusals.show(aboutCurrent ? current : chosen, refusal);
            return;
        }
        current.clear();
        current.setVisible(true);
        chosen.clear();
        afterwards.run();
        Notices.say(getTranslation("people.account.password.saved"));
    }
}
