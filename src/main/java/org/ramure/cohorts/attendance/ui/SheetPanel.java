package org.ramure.cohorts.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.attendance.AttendanceStatus;
import org.ramure.cohorts.attendance.Attendee;
import org.ramure.cohorts.attendance.ImportedConnections;
import org.ramure.cohorts.attendance.SheetPhase;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** The sheet under the screen: its state, what one can do with it, and everyone on it. */
class SheetPanel extends Section {

    private final transient Words words = new Words(this);
    private final transient SheetActs acts;
    private final transient Runnable changed;
    private final HalfDay halfDay;
    private final Paragraph phase = new Paragraph();
    private final Paragraph counts = new Paragraph();
    private final Paragraph counterSigned = new Paragraph();
    private final Div problem = new Div();
    private final Button open = new Button();
    private final Button close = new Button();
    private final Button absent = new Button();
    private final Button counterSign = new Button();
    private final PeopleTable table = new PeopleTable(this::correct);
    private final PaperForm paper;
    private final EvidenceForm evidence;
    private long shown = -1;

    SheetPanel(SheetActs acts, Runnable changed, HalfDay halfDay) {
        this.acts = acts;
        this.changed = changed;
        this.halfDay = halfDay;
        this.paper =
                new PaperForm(halfDay.day(), (people, on) -> attempt(() -> acts.rekey(people, on)));
        this.evidence =
                new EvidenceForm(piece -> attempt(() -> acts.evidence(piece)), this::readLines);
        addClassName("stack");
        button(open, "open", acts::open);
        button(close, "close", acts::close);
        button(absent, "othersAbsent", acts::othersAbsent);
        button(counterSign, "counterSign", acts::counterSign);
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(open, close, absent, counterSign);
        buttons.addClassName("cluster");
        add(
                new H2(words.of("sheet")),
                phase,
                counterSigned,
                buttons,
                problem,
                counts,
                table,
                paper);
        if (halfDay.modality() != Modality.ON_SITE) {
            add(evidence);
        }
    }

    private void button(Button button, String key, Runnable act) {
        button.setText(words.of(key));
        button.addClickListener(click -> attempt(act));
    }

    private void attempt(Runnable act) {
        problem.removeAll();
        try {
            act.run();
        } catch (UserFacingException refusal) {
            problem.add(
                    Notices.problem(
                            getTranslation(refusal.messageKey(), refusal.arguments().toArray())));
        }
        changed.run();
    }

    private void correct(Attendee person) {
        new MarkDialog(
                        person.name(),
                        mark -> {
                            acts.mark(person.id(), mark);
                            changed.run();
                        })
                .open();
    }

    private void readLines(String lines) {
        attempt(() -> {
            ImportedConnections read = acts.connections(lines);
            Notices.say(words.of("read", read.added()));
            List<Integer> left = new java.util.ArrayList<>(read.unreadable());
            left.addAll(read.unknown());
            if (!left.isEmpty()) {
                problem.add(Notices.problem(words.of("leftOut", left.toString())));
            }
        });
    }

    /** Shows the sheet; the table is redrawn only when something happened. */
    void show(AttendanceSheet sheet) {
        boolean live = sheet.phase() != SheetPhase.CANCELLED;
        phase.setText(words.of("phase." + sheet.phase().name()));
        open.setVisible(live && sheet.phase() != SheetPhase.OPEN);
        close.setVisible(sheet.phase() == SheetPhase.OPEN);
        absent.setVisible(live && sheet.count(AttendanceStatus.UNKNOWN) > 0);
        counterSign.setVisible(live);
        paper.setVisible(live);
        evidence.setVisible(live);
        counterSigned.setText(
                sheet.counterSignature()
                        .map(c ->
                                words.of(
                                        c.outdated() ? "counterSignedOutdated" : "counterSigned",
                                        c.name(),
                                        words.moment(c.at(), halfDay.day())))
                        .orElse(""));
        counts.setText(
                words.of(
                        "counts",
                        sheet.signed(),
                        sheet.there(),
                        sheet.count(AttendanceStatus.ABSENT),
                        sheet.count(AttendanceStatus.EXCUSED),
                        sheet.count(AttendanceStatus.UNKNOWN)));
        long lines =
                sheet.people().size()
                        + 1_000L * sheet.records().stream().mapToInt(r -> r.events().size()).sum();
        if (lines != shown) {
            shown = lines;
            table.show(sheet);
            paper.show(sheet);
            evidence.show(sheet);
        }
    }
}
