package org.ramure.cohorts.papers.store;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.attendance.AttendanceEvent;
import org.ramure.cohorts.attendance.AttendanceRegister;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.attendance.Attendee;
import org.ramure.cohorts.attendance.Remark;
import org.ramure.cohorts.attendance.SignatureFacts;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;

/** The attendance log line by line, in the order in which it grew, half-day by half-day. */
final class AttendanceCsv {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** Characters of a day. */
    private static final int DAY = 10;

    private final Translations translations;
    private final Language language;
    private final CsvFile csv = new CsvFile();

    private AttendanceCsv(Translations translations, Language language) {
        this.translations = translations;
        this.language = language;
    }

    static byte[] of(AttendanceRegister register, Translations translations) {
        var log = new AttendanceCsv(translations, register.cohort().details().language());
        log.header();
        register.sheets().forEach(log::sheet);
        return log.csv.bytes();
    }

    private void header() {
        List<String> names = new ArrayList<>();
        for (String column :
                List.of(
                        "day",
                        "start",
                        "end",
                        "halfDay",
                        "number",
                        "person",
                        "event",
                        "minutes",
                        "reason",
                        "at",
                        "by",
                        "signature",
                        "means",
                        "drawn",
                        "phone",
                        "remarks")) {
            names.add(text("cohorts.papers.log." + column));
        }
        csv.row(names);
    }

    private String text(String key, Object... arguments) {
        return translations.text(language, key, arguments);
    }

    private record Line(String person, AttendanceEvent event) {}

    private void sheet(AttendanceSheet sheet) {
        var names = sheet.people().stream().collect(Collectors.toMap(Attendee::id, Attendee::name));
        List<Line> lines = new ArrayList<>();
        sheet.log().forEach(event -> lines.add(new Line("", event)));
        sheet.records()
                .forEach(record ->
                        record.events()
                                .forEach(event ->
                                        lines.add(
                                                new Line(
                                                        names.getOrDefault(
                                                                record.participant(), ""),
                                                        event))));
        lines.sort(java.util.Comparator.comparingLong(line -> line.event().ordinal()));
        lines.forEach(line -> csv.row(row(sheet.halfDay(), line)));
    }

    private List<String> row(HalfDay halfDay, Line line) {
        AttendanceEvent event = line.event();
        Optional<SignatureFacts> signed = event.signature();
        return List.of(
                halfDay.day().toString(),
                halfDay.start().toString(),
                halfDay.end().toString(),
                halfDay.title(),
                String.valueOf(event.ordinal()),
                line.person(),
                text("cohorts.attendance.kind." + event.kind().name()),
                event.minutes() == 0 ? "" : String.valueOf(event.minutes()),
                event.reason(),
                moment(event.at()),
                event.byName(),
                signed.map(SignatureFacts::typedName).orElse(""),
                signed.map(s -> text("cohorts.attendance.means." + s.means().name())).orElse(""),
                signed.map(s -> s.drawn() ? "1" : "0").orElse(""),
                signed.map(AttendanceCsv::declared).orElse(""),
                signed.map(AttendanceCsv::remarks).orElse(""));
    }

    private static String remarks(SignatureFacts signed) {
        return signed.remarks().stream().map(Remark::name).collect(Collectors.joining(" "));
    }

    /** When the phone says it was signed; of paper, the day only. */
    private static String declared(SignatureFacts signed) {
        boolean paper = signed.means() == SignatureFacts.Means.PAPER;
        return signed.declaredAt()
                .map(at -> paper ? moment(at).substring(0, DAY) : moment(at))
                .orElse("");
    }

    private static String moment(Instant at) {
        return MOMENT.format(ZonedDateTime.ofInstant(at, HalfDay.ZONE));
    }
}
