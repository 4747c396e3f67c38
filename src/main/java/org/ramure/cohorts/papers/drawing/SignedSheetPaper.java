package org.ramure.cohorts.papers.drawing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.attendance.AttendanceEvent;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.attendance.AttendanceStatus;
import org.ramure.cohorts.attendance.Attendee;
import org.ramure.cohorts.attendance.CounterSignature;
import org.ramure.cohorts.attendance.Remark;
import org.ramure.cohorts.attendance.SignatureFacts;
import org.ramure.shared.Minutes;
import org.ramure.shared.paper.InkPicture;
import org.ramure.shared.paper.PaperTable.Cell;
import org.ramure.shared.paper.PaperTable.Column;
import org.ramure.shared.paper.Sheet;

/** A half-day's sheet as the log tells it: who signed how and when, and all that was put right. */
final class SignedSheetPaper {

    private static final float NAME = 122;
    private static final float STATUS = 92;
    private static final float SIGNATURE = 118;

    private final CohortFacts facts;
    private final AttendanceSheet attendance;
    private final Map<UUID, byte[]> drawings;
    private final PaperWords words;
    private final HalfDay halfDay;

    private SignedSheetPaper(
            CohortFacts facts,
            AttendanceSheet attendance,
            Map<UUID, byte[]> drawings,
            PaperWords words) {
        this.facts = facts;
        this.attendance = attendance;
        this.drawings = drawings;
        this.words = words;
        this.halfDay = attendance.halfDay();
    }

    static byte[] draw(
            CohortFacts facts,
            AttendanceSheet attendance,
            Map<UUID, byte[]> drawings,
            PaperWords words) {
        return new SignedSheetPaper(facts, attendance, drawings, words).draw();
    }

    private byte[] draw() {
        var form = SheetHead.begin(facts, halfDay, words, words.of("sheet.title"));
        if (halfDay.cancelled()) {
            form.say(words.of("sheet.cancelled", halfDay.cancelledReason()));
        }
        form.table(columns(), rows());
        form.say(
                words.of(
                        "sheet.counts",
                        attendance.signed(),
                        attendance.there(),
                        attendance.count(AttendanceStatus.ABSENT),
                        attendance.count(AttendanceStatus.EXCUSED),
                        attendance.count(AttendanceStatus.UNKNOWN)));
        form.say(counterSignature());
        List<String> trace = trace();
        if (!trace.isEmpty()) {
            form.heading(words.of("sheet.trace"));
            form.list(trace);
        }
        form.small(words.of("sheet.clocks"));
        form.small(words.of("sheet.made", words.day(facts.now()), words.time(facts.now())));
        return form.close();
    }

    private List<Column> columns() {
        return List.of(
                new Column(words.of("sheet.name"), NAME),
                new Column(words.of("sheet.presence"), STATUS),
                new Column(words.of("sheet.signature"), SIGNATURE),
                new Column(words.of("sheet.how"), Sheet.WIDTH - NAME - STATUS - SIGNATURE));
    }

    private List<List<Cell>> rows() {
        Map<?, AttendanceRecord> records = attendance.byPerson();
        return attendance.people().stream()
                .map(person -> row(person, records.get(person.id())))
                .toList();
    }

    private List<Cell> row(Attendee person, @Nullable AttendanceRecord record) {
        Optional<AttendanceEvent> signed =
                Optional.ofNullable(record).flatMap(AttendanceRecord::signature);
        return List.of(
                Cell.of(person.name()),
                Cell.of(record == null ? "" : presence(record)),
                signed.map(this::signature).orElse(Cell.of("—")),
                Cell.of(signed.map(this::how).orElse("")));
    }

    private String presence(AttendanceRecord record) {
        String status = words.any("cohorts.attendance.status." + record.status().name());
        if (!record.status().wasThere()) {
            return status;
        }
        return String.join(
                ", ",
                Stream.of(
                                status,
                                record.lateMinutes() > 0
                                        ? words.of("sheet.late", record.lateMinutes())
                                        : "",
                                record.earlyMinutes() > 0
                                        ? words.of("sheet.early", record.earlyMinutes())
                                        : "",
                                words.of("sheet.observed", Minutes.say(record.observedMinutes())))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private Cell signature(AttendanceEvent event) {
        String typed = event.signature().map(SignatureFacts::typedName).orElse("");
        byte[] png = drawings.get(event.id());
        InkPicture picture =
                png == null
                        ? null
                        : InkPicture.of(png, words.of("sheet.drawn", typed)).orElse(null);
        String text = typed.isEmpty() ? words.of("sheet.onPaper") : typed;
        return new Cell(text, picture);
    }

    private String how(AttendanceEvent event) {
        SignatureFacts signed = event.signature().orElseThrow();
        String means = words.any("cohorts.attendance.means." + signed.means().name());
        if (signed.means() == SignatureFacts.Means.PAPER) {
            String day = signed.declaredAt().map(words::day).orElse("");
            return words.of(
                    "sheet.rekeyed", day, event.byName(), words.moment(event.at(), halfDay.day()));
        }
        List<String> parts = new ArrayList<>();
        parts.add(words.of("sheet.received", words.moment(event.at(), halfDay.day()), means));
        signed.remarks().forEach(remark -> parts.add(remark(remark, signed)));
        return String.join(". ", parts);
    }

    private String remark(Remark remark, SignatureFacts signed) {
        long off = Duration.ofSeconds(Math.abs(signed.clockOffsetSeconds())).toMinutes();
        return words.any(
                "cohorts.attendance.remark." + remark.name(),
                signed.declaredAt().map(at -> words.moment(at, halfDay.day())).orElse(""),
                signed.codeShownAt().map(at -> words.moment(at, halfDay.day())).orElse(""),
                off);
    }

    private String counterSignature() {
        return attendance
                .counterSignature()
                .map(this::counterSigned)
                .orElseGet(() -> words.of("sheet.notCounterSigned"));
    }

    private String counterSigned(CounterSignature signature) {
        return words.of(
                signature.outdated() ? "sheet.counterSignedBefore" : "sheet.counterSigned",
                signature.name(),
                words.day(signature.at()),
                words.time(signature.at()));
    }

    /** Everything that a facilitator wrote of somebody, and what came with a signature. */
    private List<String> trace() {
        Map<?, AttendanceRecord> records = attendance.byPerson();
        return attendance.people().stream()
                .flatMap(person ->
                        Optional.ofNullable(records.get(person.id())).stream()
                                .flatMap(record -> record.events().stream())
                                .filter(event -> !event.kind().isSignature())
                                .map(event -> line(person, event)))
                .toList();
    }

    private String line(Attendee person, AttendanceEvent event) {
        return String.join(
                " · ",
                Stream.of(
                                person.name(),
                                words.moment(event.at(), halfDay.day()),
                                words.any("cohorts.attendance.kind." + event.kind().name()),
                                event.minutes() > 0 ? Minutes.say(event.minutes()) : "",
                                event.byName(),
                                event.reason().isEmpty() ? "" : "« " + event.reason() + " »")
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
