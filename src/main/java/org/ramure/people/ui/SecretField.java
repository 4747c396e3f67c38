package org.ramure.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.PasswordField;

/** A password field whose button to read what was typed speaks the reader's language. */
class SecretField extends PasswordField {

    SecretField(String label) {
        super(label);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .executeJs(
                        "this.i18n = {...this.i18n, reveal: $0}",
                        getTranslation("people.password.reveal"));
    }
}
