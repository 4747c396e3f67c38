package org.ramure.portfolio.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once more before a dossier goes for good. */
class DeleteDialog extends Dialog {

    DeleteDialog(Runnable delete) {
        setHeaderTitle(getTranslation("portfolio.dossier.delete.title"));
        add(new Paragraph(getTranslation("portfolio.dossier.delete.text")));
        var confirm =
                new Button(
                        getTranslation("portfolio.dossier.delete.confirm"),
                        click -> {
                            close();
                            delete.run();
                        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        confirm.setDisableOnClick(true);
        getFooter()
                .add(
                        new Button(
                                getTranslation("portfolio.dossier.delete.cancel"),
                                click -> close()),
                        confirm);
    }
}
