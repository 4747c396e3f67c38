package org.ramure.cohorts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.Cohorts;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.Notices;

/** What can be done next with the cohort as a whole: open it, end it, call it off. */
class LifecycleBar extends Div {

    private final transient Cohorts cohorts;
    private final transient PersonId caller;
    private final transient Cohort cohort;
    private final Refusal refusal = new Refusal();

    LifecycleBar(Cohorts cohorts, PersonId caller, Cohort cohort) {
        this.cohorts = cohorts;
        this.caller = caller;
        this.cohort = cohort;
        addClassName("cohorts-lifecycle");
        var actions = new Div();
        actions.addClassName("cluster");
        if (cohort.status() == CohortStatus.DRAFT) {
            add(new Paragraph(getTranslation("cohorts.life.draft")));
            var open = new Button(getTranslation("cohorts.life.open"), click -> open());
            open.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(open);
        }
        if (cohort.status() == CohortStatus.CANCELLED) {
            add(new Paragraph(getTranslation("cohorts.life.cancelled", cohort.statusReason())));
        }
        actions.add(
                new Anchor("sessions/" + cohort.slug(), getTranslation("cohorts.life.publicPage")));
        if (cohort.status().takesPeople()) {
            actions.add(quiet("cohorts.life.close", this::close));
        }
        if (cohort.status().isLive()) {
            actions.add(quiet("cohorts.life.cancel", this::askWhy));
        }
        add(actions, refusal);
    }

    private Button quiet(String key, Runnable what) {
        var button = new Button(getTranslation(key), click -> what.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void open() {
        finish(() -> cohorts.open(caller, cohort.id()), "cohorts.life.opened");
    }

    private void close() {
        var dialog = dialog("cohorts.life.close.title", "cohorts.life.close.text");
        confirm(
                dialog,
                "cohorts.life.close.go",
                () -> {
                    dialog.close();
                    finish(() -> cohorts.close(caller, cohort.id()), "cohorts.life.closed");
                });
    }

    private void askWhy() {
        var dialog = dialog("cohorts.life.cancel.title", "cohorts.life.cancel.text");
        var reason = new TextArea(getTranslation("cohorts.life.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        var no = new Refusal();
        dialog.add(reason, no);
        confirm(
                dialog,
                "cohorts.life.cancel.go",
                () -> {
                    if (no.unless(() -> cohorts.cancel(caller, cohort.id(), reason.getValue()))) {
                        dialog.close();
                        again("cohorts.life.cancelledNow");
                    }
                });
    }

    private Dialog dialog(String title, String text) {
        var dialog = new Dialog();
        dialog.addClassName("cohorts-dialog");
        dialog.setHeaderTitle(getTranslation(title));
        dialog.add(new Paragraph(getTranslation(text)));
        return dialog;
    }

    private void confirm(Dialog dialog, String key, Runnable what) {
        var go = new Button(getTranslation(key), click -> what.run());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter()
                .add(
                        new Button(getTranslation("cohorts.input.cancel"), click -> dialog.close()),
                        go);
        dialog.open();
    }

    private void finish(Runnable what, String message) {
        if (refusal.unless(what)) {
            again(message);
        }
    }

    private void again(String message) {
        Notices.say(getTranslation(message));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
