package org.ramure.cohorts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayChange;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.Modality;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;

/**
 * Adds, changes or calls off one half-day. When someone else was faster, what was typed stays and a
 * second save counts.
 */
class HalfDayDialog extends Dialog {

    private final transient HalfDays halfDays;
    private final transient PersonId caller;
    private final transient Cohort cohort;
    private transient @Nullable HalfDay halfDay;
    private final transient Runnable done;
    private final TextField title = new TextField(getTranslation("cohorts.form.title"));
    private final DatePicker day = Inputs.day(getTranslation("cohorts.halfDay.day"));
    private final TimePicker start = Inputs.time(getTranslation("cohorts.halfDay.start"));
    private final TimePicker end = Inputs.time(getTranslation("cohorts.halfDay.end"));
    private final RadioButtonGroup<Modality> modality = new RadioButtonGroup<>();
    private final TextField room = new TextField(getTranslation("cohorts.form.room"));
    private final TextField link = new TextField(getTranslation("cohorts.form.link"));
    private final TextField reason = new TextField(getTranslation("cohorts.halfDay.reason"));
    private final Refusal refusal = new Refusal();

    private HalfDayDialog(
            HalfDays halfDays,
            PersonId caller,
            Cohort cohort,
            @Nullable HalfDay halfDay,
            Runnable done) {
        this.halfDays = halfDays;
        this.caller = caller;
        this.cohort = cohort;
        this.halfDay = halfDay;
        this.done = done;
        addClassName("cohorts-dialog");
        title.setMaxLength(160);
        modality.setLabel(getTranslation("cohorts.form.modality"));
        modality.setItems(Modality.values());
        modality.setItemLabelGenerator(m -> getTranslation("cohorts.modality." + m.name()));
        room.setPlaceholder(cohort.details().room());
        link.setPlaceholder(cohort.details().link());
        var times = new Div(start, end);
        times.addClassName("cluster");
        var form = new Div(title, day, times, modality, room, link, refusal);
        form.addClassName("cohorts-form");
        add(form);
    }

    static HalfDayDialog adding(HalfDays halfDays, PersonId caller, Cohort cohort, Runnable done) {
        var dialog = new HalfDayDialog(halfDays, caller, cohort, null, done);
        dialog.setHeaderTitle(dialog.getTranslation("cohorts.programme.add"));
        dialog.day.setValue(cohort.lastDay());
        dialog.start.setValue(LocalTime.of(9, 0));
        dialog.end.setValue(LocalTime.of(12, 30));
        dialog.modality.setValue(cohort.details().modality());
        dialog.actions();
        return dialog;
    }

    static HalfDayDialog changing(
            HalfDays halfDays, PersonId caller, Cohort cohort, HalfDay now, Runnable done) {
        var dialog = new HalfDayDialog(halfDays, caller, cohort, now, done);
        dialog.setHeaderTitle(now.title());
        dialog.title.setValue(now.title());
        dialog.day.setValue(now.day());
        dialog.start.setValue(now.start());
        dialog.end.setValue(now.end());
        dialog.modality.setValue(now.modality());
        dialog.room.setValue(now.room());
        dialog.link.setValue(now.link());
        dialog.actions();
        return dialog;
    }

    private void actions() {
        var save = new Button(getTranslation("cohorts.input.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        if (halfDay != null) {
            reason.setVisible(false);
            add(reason);
            var callOff = new Button(getTranslation("cohorts.halfDay.callOff"), click -> callOff());
            callOff.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            getFooter().add(callOff);
        }
        getFooter().add(new Button(getTranslation("cohorts.input.cancel"), click -> close()), save);
    }

    private void save() {
        if (day.getValue() == null || start.getValue() == null || end.getValue() == null) {
            refusal.say(getTranslation("cohorts.halfDay.incomplete"));
            return;
        }
        finish(() -> {
            HalfDay now = halfDay;
            if (now == null) {
                halfDays.add(caller, cohort.id(), asked(0));
            } else {
                halfDays.change(caller, now.id(), asked(now.version()));
            }
        });
    }

    private HalfDayChange asked(long version) {
        return new HalfDayChange(
                title.getValue(),
                day.getValue(),
                start.getValue(),
                end.getValue(),
                modality.getValue(),
                room.getValue(),
                link.getValue(),
                version);
    }

    /** First asks why, then does it. */
    private void callOff() {
        HalfDay now = halfDay;
        if (!reason.isVisible()) {
            reason.setVisible(true);
            reason.focus();
            return;
        }
        if (now != null) {
            finish(() -> halfDays.cancel(caller, now.id(), now.version(), reason.getValue()));
        }
    }

    private void finish(Runnable what) {
        boolean went =
                refusal.unless(() -> {
                    try {
                        what.run();
                    } catch (UserFacingException no) {
                        takeNewVersion(no);
                        throw no;
                    }
                });
        if (went) {
            close();
            done.run();
        }
    }

    private void takeNewVersion(UserFacingException no) {
        HalfDay now = halfDay;
        if (now != null && no.messageKey().equals("cohorts.conflict")) {
            halfDay = halfDays.find(caller, now.id()).orElse(now);
        }
    }
}
