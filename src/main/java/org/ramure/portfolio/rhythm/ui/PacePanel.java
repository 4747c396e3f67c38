package org.ramure.portfolio.rhythm.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import org.ramure.people.PersonId;
import org.ramure.portfolio.rhythm.MyRhythm;
import org.ramure.portfolio.rhythm.Pause;
import org.ramure.shared.UserFacingException;

/** A person's start and pauses, for the person and for those who run the cohort. */
class PacePanel extends Section {

    private static final int LONGEST_REASON = 1000;

    private final transient RhythmRooms rooms;
    private final transient PersonId caller;
    private final transient MyRhythm mine;
    private final transient Runnable again;

    PacePanel(RhythmRooms rooms, PersonId caller, MyRhythm mine, Runnable again) {
        this.rooms = rooms;
        this.caller = caller;
        this.mine = mine;
        this.again = again;
        addClassName("rhythm-pace");
        add(
                new H2(getTranslation("portfolio.rhythm.pace")),
                new Paragraph(
                        getTranslation(
                                mine.today().isBefore(mine.pace().start())
                                        ? "portfolio.rhythm.lead.before"
                                        : "portfolio.rhythm.pace.since",
                                RhythmDays.plain(mine.pace().start()))));
        if (!mine.pace().pauses().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("rhythm-pauses");
            mine.pace().pauses().forEach(pause -> list.add(line(pause)));
            add(list);
        }
        add(newPause(), ownStart());
    }

    private ListItem line(Pause pause) {
        String when =
                pause.back()
                        .map(back ->
                                getTranslation(
                                        "portfolio.rhythm.pace.until",
                                        RhythmDays.plain(pause.from()),
                                        RhythmDays.plain(back)))
                        .orElseGet(() ->
                                getTranslation(
                                        "portfolio.rhythm.pace.open",
                                        RhythmDays.plain(pause.from())));
        var item = new ListItem(new Span(when));
        if (!pause.reason().isEmpty()) {
            var reason = new Span(pause.reason());
            reason.addClassNames("muted", "rhythm-note");
            item.add(reason);
        }
        item.add(new NativeDetails(getTranslation("portfolio.rhythm.pace.change"), change(pause)));
        return item;
    }

    private Component change(Pause pause) {
        var day = RhythmDays.dayField(getTranslation("portfolio.rhythm.pace.back"));
        pause.back().ifPresent(day::setValue);
        var refusal = new RhythmRefusal();
        var save =
                new Button(
                        getTranslation("portfolio.rhythm.pace.back.save"),
                        click ->
                                go(
                                        refusal,
                                        () ->
                                                rooms.paces()
                                                        .back(
                                                                caller,
                                                                mine.place(),
                                                                pause.id(),
                                                                required(day.getValue()))));
        var drop =
                new Button(
                        getTranslation("portfolio.rhythm.pace.drop"),
                        click ->
                                go(
                                        refusal,
                                        () ->
                                                rooms.paces()
                                                        .drop(caller, mine.place(), pause.id())));
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        var form = new Div(day, save, drop, refusal);
        form.addClassName("rhythm-form");
        return form;
    }

    private static LocalDate required(@org.jspecify.annotations.Nullable LocalDate day) {
        if (day == null) {
            throw new UserFacingException("cohorts.input.day");
        }
        return day;
    }

    private void go(RhythmRefusal refusal, Runnable act) {
        if (refusal.unless(act)) {
            again.run();
        }
    }

    private Component newPause() {
        var from = RhythmDays.dayField(getTranslation("portfolio.rhythm.pace.from"));
        var back = RhythmDays.dayField(getTranslation("portfolio.rhythm.pace.back"));
        back.setHelperText(getTranslation("portfolio.rhythm.pace.back.help"));
        var reason = new TextArea(getTranslation("portfolio.rhythm.pace.reason"));
        reason.setHelperText(getTranslation("portfolio.rhythm.pace.reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.addClassName("rhythm-words");
        var refusal = new RhythmRefusal();
        var save =
                new Button(
                        getTranslation("portfolio.rhythm.pace.save"),
                        click ->
                                go(
                                        refusal,
                                        () ->
                                                rooms.paces()
                                                        .pause(
                                                                caller,
                                                                mine.place(),
                                                                required(from.getValue()),
                                                                Optional.ofNullable(
                                                                        back.getValue()),
                                                                reason.getValue())));
        var days = new Div(from, back);
        days.addClassName("rhythm-fields");
        var form = new Div(days, reason, refusal, save);
        form.addClassName("rhythm-form");
        return new NativeDetails(getTranslation("portfolio.rhythm.pace.new"), form);
    }

    private Component ownStart() {
        var day = RhythmDays.dayField(getTranslation("portfolio.rhythm.pace.start.day"));
        day.setValue(mine.pace().start());
        var refusal = new RhythmRefusal();
        var save =
                new Button(
                        getTranslation("portfolio.rhythm.pace.start.save"),
                        click ->
                                go(
                                        refusal,
                                        () ->
                                                rooms.paces()
                                                        .startOn(
                                                                caller,
                                                                mine.place(),
                                                                required(day.getValue()))));
        var form = new Div(day, refusal, save);
        form.addClassName("rhythm-form");
        return new NativeDetails(getTranslation("portfolio.rhythm.pace.start.change"), form);
    }
}
