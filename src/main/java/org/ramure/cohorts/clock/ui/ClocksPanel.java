package org.ramure.cohorts.clock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.ramure.cohorts.clock.ClockKind;
import org.ramure.cohorts.clock.ClockLine;
import org.ramure.cohorts.clock.ClockReading;
import org.ramure.shared.Minutes;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Reader;

/** Three totals side by side, never added up; each opens onto its lines. */
class ClocksPanel extends Div {

    private final transient Optional<Consumer<UUID>> withdraw;

    /** {@code withdraw} is there for people looking at their own. */
    ClocksPanel(ClockReading reading, Optional<Consumer<UUID>> withdraw) {
        this.withdraw = withdraw;
        addClassName("clocks");
        for (ClockKind kind : ClockKind.values()) {
            add(clock(reading, kind));
        }
    }

    private Component clock(ClockReading reading, ClockKind kind) {
        var name = new Span(getTranslation("cohorts.clock." + kind));
        name.addClassName("clocks-name");
        var total = new Span(Minutes.say(reading.minutes(kind)));
        total.addClassName("clocks-total");
        var what = new Paragraph(meaning(reading, kind));
        what.addClassName("muted");
        var details = new NativeDetails(new Div(name, total), new Div(what, lines(reading, kind)));
        details.addClassNames("clocks-one");
        details.getElement().setAttribute("data-clock", kind.name());
        return details;
    }

    private String meaning(ClockReading reading, ClockKind kind) {
        String meaning = getTranslation("cohorts.clock." + kind + ".what");
        int done = reading.prescribedDone();
        return kind == ClockKind.PRESCRIBED && done > 0
                ? meaning + " " + getTranslation("cohorts.clock.done", Minutes.say(done))
                : meaning;
    }

    private Component lines(ClockReading reading, ClockKind kind) {
        if (reading.of(kind).isEmpty()) {
            return new Paragraph(getTranslation("cohorts.clock." + kind + ".none"));
        }
        var table =
                new PlainTable(
                        getTranslation(
                                "cohorts.clock.lines", getTranslation("cohorts.clock." + kind)),
                        getTranslation("cohorts.clock.line.what"),
                        getTranslation("cohorts.clock.line.known"),
                        getTranslation("cohorts.clock.line.minutes"));
        reading.of(kind)
                .forEach(line ->
                        table.addRow(
                                new Span(title(line)),
                                known(line),
                                new Span(Minutes.say(line.minutes()))));
        table.addRow(
                        getTranslation("cohorts.clock.line.total"),
                        "",
                        Minutes.say(reading.minutes(kind)))
                .addClassName("clocks-sum");
        return table;
    }

    private String title(ClockLine line) {
        String title = line.title().in(Reader.language());
        String named =
                title.isEmpty() ? getTranslation("cohorts.clock.sort." + line.sort()) : title;
        return line.day()
                .map(day ->
                        getTranslation(
                                "cohorts.clock.dated", Wording.day(Reader.language(), day), named))
                .orElse(named);
    }

    private Component known(ClockLine line) {
        var cell = new Div(new Span(getTranslation("cohorts.clock.detail." + line.detail())));
        if (!line.note().isEmpty()) {
            var note = new Div(getTranslation("cohorts.clock.note", line.note()));
            note.addClassName("clocks-note");
            cell.add(note);
        }
        withdraw.ifPresent(
                act -> line.declaration().ifPresent(id -> cell.add(back(line, id, act))));
        return cell;
    }

    private Button back(ClockLine line, UUID id, Consumer<UUID> act) {
        var back = new Button(getTranslation("cohorts.clock.withdraw"), click -> act.accept(id));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(
                getTranslation(
                        "cohorts.clock.withdraw.of", Minutes.say(line.minutes()), title(line)));
        return back;
    }
}
