package org.ramure.attestations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import org.ramure.attestations.AttestationRegister.Line;
import org.ramure.attestations.RevocationReason;

/** Asks why an attestation is taken back; only the category becomes public. */
class RevokeDialog extends Dialog {

    private final RadioButtonGroup<RevocationReason> reasons = new RadioButtonGroup<>();
    private final transient Consumer<RevocationReason> revoke;

    RevokeDialog(Line line, String holder, Consumer<RevocationReason> revoke) {
        this.revoke = revoke;
        setHeaderTitle(getTranslation("attestations.revoke.title", line.number()));
        String whose = holder.isEmpty() ? getTranslation("attestations.revoke.nobody") : holder;
        reasons.setLabel(getTranslation("attestations.revoke.reason"));
        reasons.setItems(RevocationReason.values());
        reasons.setItemLabelGenerator(
                reason -> getTranslation("attestations.reason." + reason.name()));
        reasons.setRequiredIndicatorVisible(true);
        add(
                new Paragraph(getTranslation("attestations.revoke.whose", whose, line.title())),
                new Paragraph(getTranslation("attestations.revoke.text")),
                reasons);
        var confirm = new Button(getTranslation("attestations.revoke.confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter()
                .add(
                        new Button(getTranslation("attestations.revoke.cancel"), click -> close()),
                        confirm);
    }

    private void confirm() {
        RevocationReason reason = reasons.getValue();
        if (reason == null) {
            reasons.setErrorMessage(getTranslation("attestations.revoke.choose"));
            reasons.setInvalid(true);
            return;
        }
        close();
        revoke.accept(reason);
    }
}
