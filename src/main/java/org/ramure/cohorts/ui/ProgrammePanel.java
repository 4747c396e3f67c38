package org.ramure.cohorts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.template.HalfDayTemplate;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.people.PersonId;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.EmptyState;

/** Half-days, day by day, with their running order; each can be changed. */
class ProgrammePanel extends Section {

    private final transient HalfDays halfDays;
    private final transient Optional<SessionTemplate> template;
    private final transient PersonId caller;
    private final transient Cohort cohort;

    ProgrammePanel(
            HalfDays halfDays, Optional<SessionTemplate> template, PersonId caller, Cohort cohort) {
        this.halfDays = halfDays;
        this.template = template;
        this.caller = caller;
        this.cohort = cohort;
        addClassName("cohorts-programme");
        fill();
    }

    private void fill() {
        removeAll();
        List<HalfDay> all = halfDays.of(caller, cohort.id());
        add(new H2(getTranslation("cohorts.programme.title")));
        if (cohort.status().isLive()) {
            add(actions());
        }
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("cohorts.programme.empty")));
        }
        var days =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        HalfDay::day, TreeMap::new, Collectors.toList()));
        days.forEach((day, list) -> add(day(day, list)));
    }

    private Component actions() {
        var add =
                new Button(
                        getTranslation("cohorts.programme.add"),
                        click -> HalfDayDialog.adding(halfDays, caller, cohort, this::fill).open());
        var shift =
                new Button(
                        getTranslation("cohorts.programme.shift"),
                        click -> new ShiftDialog(halfDays, caller, cohort).open());
        var actions = new Div(shift, add);
        actions.addClassName("cluster");
        return actions;
    }

    private Component day(LocalDate day, List<HalfDay> list) {
        var items = new UnorderedList();
        list.forEach(halfDay -> items.add(new ListItem(halfDay(halfDay))));
        var block = new Div(new H3(Days.full(day)), items);
        block.addClassName("cohorts-day");
        return block;
    }

    private Component halfDay(HalfDay halfDay) {
        var title = new Span(halfDay.title());
        title.addClassName("cohorts-title");
        var what = new Div(title, new Span(Days.hours(halfDay) + " · " + where(halfDay)));
        what.addClassName("cohorts-what");
        var row = new Div(what);
        row.addClassNames("card", "cohorts-half-day");
        if (halfDay.cancelled()) {
            row.addClassName("is-cancelled");
            what.add(
                    new Span(
                            getTranslation(
                                    "cohorts.programme.cancelled", halfDay.cancelledReason())));
        } else if (cohort.status().isLive()) {
            row.add(change(halfDay));
        }
        runningOrder(halfDay).ifPresent(row::add);
        return row;
    }

    private String where(HalfDay halfDay) {
        String own = halfDay.modality().name().equals("ON_SITE") ? halfDay.room() : halfDay.link();
        String shared =
                halfDay.modality().name().equals("ON_SITE")
                        ? cohort.details().room()
                        : cohort.details().link();
        String place = own.isEmpty() ? shared : own;
        return place.isEmpty()
                ? getTranslation("cohorts.modality." + halfDay.modality().name())
                : place;
    }

    private Component change(HalfDay halfDay) {
        var button =
                new Button(
                        getTranslation("cohorts.programme.change"),
                        click ->
                                HalfDayDialog.changing(
                                                halfDays, caller, cohort, halfDay, this::fill)
                                        .open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("cohorts.programme.changeOf", halfDay.title()));
        return button;
    }

    private Optional<Component> runningOrder(HalfDay halfDay) {
        return template.flatMap(t -> t.halfDay(halfDay.template())).map(this::runningOrder);
    }

    private Component runningOrder(HalfDayTemplate planned) {
        var steps = new OrderedList();
        planned.steps()
                .forEach(step -> {
                    var minutes = new Span(Minutes.say(step.minutes()));
                    minutes.addClassName("muted");
                    steps.add(new ListItem(new Span(step.title() + " "), minutes));
                });
        var details =
                new Details(
                        getTranslation("cohorts.programme.order", planned.steps().size()), steps);
        details.addClassName("cohorts-order");
        return details;
    }
}
