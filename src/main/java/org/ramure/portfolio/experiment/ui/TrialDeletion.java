package org.ramure.portfolio.experiment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.portfolio.experiment.Trials;

/** Deletes a trial for good, after a confirmation. */
class TrialDeletion extends Div {

    TrialDeletion(Trials trials, PersonId person, UUID trial) {
        addClassName("logbook-last");
        NativeButton delete =
                new NativeButton(
                        getTranslation("portfolio.experiment.delete"),
                        click -> confirm(trials, person, trial));
        delete.addClassNames("button-quiet", "portfolio-danger");
        add(delete);
    }

    private void confirm(Trials trials, PersonId person, UUID trial) {
        var sure =
                new ConfirmDialog(
                        getTranslation("portfolio.logbook.delete.title"),
                        getTranslation("portfolio.experiment.delete.text"),
                        getTranslation("portfolio.logbook.delete.yes"),
                        confirmed -> {
                            trials.delete(person, trial);
                            UI.getCurrent().navigate("experimentations");
                        });
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("portfolio.logbook.cancel"));
        sure.setConfirmButtonTheme("error primary");
        sure.open();
    }
}
