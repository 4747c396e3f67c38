package org.ramure.attestations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.ramure.attestations.Attestation;

/** Asks once more before an attestation is taken back for good. */
class WithdrawDialog extends Dialog {

    WithdrawDialog(Attestation attestation, Runnable withdraw) {
        setHeaderTitle(getTranslation("attestations.withdraw.title", attestation.number()));
        add(new Paragraph(getTranslation("attestations.withdraw.text")));
        var confirm =
                new Button(
                        getTranslation("attestations.withdraw.confirm"),
                        click -> {
                            close();
                            withdraw.run();
                        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        confirm.setDisableOnClick(true);
        getFooter()
                .add(
                        new Button(
                                getTranslation("attestations.withdraw.cancel"), click -> close()),
                        confirm);
    }
}
