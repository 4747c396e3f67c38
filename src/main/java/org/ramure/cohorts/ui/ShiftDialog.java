package org.ramure.cohorts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.ShiftPlan;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.Notices;

/** Moves all dates at once, and shows where each half-day would go before it goes. */
class ShiftDialog extends Dialog {

    private final transient HalfDays halfDays;
    private final transient PersonId caller;
    private final transient Cohort cohort;
    private final DatePicker first = Inputs.day(getTranslation("cohorts.form.firstDay"));
    private final ClosedDays closed = new ClosedDays(this::preview);
    private final UnorderedList plan = new UnorderedList();
    private final Refusal refusal = new Refusal();

    ShiftDialog(HalfDays halfDays, PersonId caller, Cohort cohort) {
        this.halfDays = halfDays;
        this.caller = caller;
        this.cohort = cohort;
        addClassName("cohorts-dialog");
        setHeaderTitle(getTranslation("cohorts.programme.shift"));
        LocalDate next = next();
        boolean begun = next.isAfter(cohort.firstDay());
        if (begun) {
            first.setLabel(getTranslation("cohorts.shift.next"));
        }
        first.setValue(next);
        first.addValueChangeListener(e -> preview());
        var form =
                new Div(
                        new Paragraph(
                                getTranslation(
                                        begun ? "cohorts.shift.begun" : "cohorts.shift.text")),
                        first,
                        closed,
                        plan,
                        refusal);
        form.addClassName("cohorts-form");
        plan.addClassName("cohorts-plan");
        plan.getElement().setAttribute("aria-live", "polite");
        add(form);
        var go = new Button(getTranslation("cohorts.shift.go"), click -> shift());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("cohorts.input.cancel"), click -> close()), go);
        preview();
    }

    /** The day of the next half-day that can move; the cohort's first before it began. */
    private LocalDate next() {
        return halfDays.plan(caller, cohort.id(), cohort.firstDay(), Set.of()).moves().stream()
                .map(move -> move.halfDay().day())
                .min(LocalDate::compareTo)
                .orElse(cohort.firstDay());
    }

    private void preview() {
        plan.removeAll();
        if (first.getValue() == null) {
            return;
        }
        for (ShiftPlan.Move move :
                halfDays.plan(caller, cohort.id(), first.getValue(), closed.value()).moves()) {
            var line =
                    new ListItem(
                            new Span(
                                    move.halfDay().title()
                                            + " : "
                                            + Days.full(move.to())
                                            + ", "
                                            + Days.hours(move.halfDay())));
            if (!move.avoided().isEmpty()) {
                var avoided =
                        new Span(
                                getTranslation(
                                        "cohorts.shift.avoided",
                                        move.avoided().stream()
                                                .map(Days::brief)
                                                .collect(Collectors.joining(", "))));
                avoided.addClassName("muted");
                line.add(avoided);
            }
            plan.add(line);
        }
    }

    private void shift() {
        if (first.getValue() == null) {
            refusal.say(getTranslation("cohorts.input.day"));
            return;
        }
        if (refusal.unless(
                () -> halfDays.shift(caller, cohort.id(), first.getValue(), closed.value()))) {
            close();
            Notices.say(getTranslation("cohorts.shift.done"));
            UI.getCurrent().refreshCurrentRoute(false);
        }
    }
}
