package org.ramure.cohorts.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.attendance.AttendanceEvent;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.Remark;
import org.ramure.cohorts.attendance.SignatureFacts;

/** Attendance in sentences, in the language of the component that shows them. */
record Words(Component where) {

    private static final String VIEW = "cohorts.attendance.view.";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    String of(String key, Object... arguments) {
        return where.getTranslation(VIEW + key, arguments);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale()).format(day);
    }

    String when(HalfDay halfDay) {
        return of(
                "when",
                day(halfDay.day()),
                TIME.format(halfDay.start()),
                TIME.format(halfDay.end()));
    }

    static String time(Instant moment) {
        return TIME.format(ZonedDateTime.ofInstant(moment, HalfDay.ZONE));
    }

    /** The time, with its day where that is another than the half-day's. */
    String moment(Instant moment, LocalDate day) {
        LocalDate on = LocalDate.ofInstant(moment, HalfDay.ZONE);
        return on.equals(day) ? time(moment) : of("moment", day(on), time(moment));
    }

    String status(AttendanceRecord record) {
        String status = where.getTranslation("cohorts.attendance.status." + record.status().name());
        if (!record.status().wasThere()) {
            return status;
        }
        List<String> parts = new ArrayList<>(List.of(status));
        if (record.lateMinutes() > 0) {
            parts.add(of("late", record.lateMinutes()));
        }
        if (record.earlyMinutes() > 0) {
            parts.add(of("early", record.earlyMinutes()));
        }
        parts.add(of("minutes", record.observedMinutes(), record.prescribedMinutes()));
        return String.join(" · ", parts);
    }

    /** How it was signed, and what is worth knowing of it. */
    List<String> signature(AttendanceEvent event, LocalDate day) {
        List<String> lines = new ArrayList<>();
        SignatureFacts facts = event.signature().orElseThrow();
        if (facts.means() == SignatureFacts.Means.PAPER) {
            String signedOn =
                    facts.declaredAt()
                            .map(at -> day(LocalDate.ofInstant(at, HalfDay.ZONE)))
                            .orElse("");
            lines.add(of("paper", signedOn, event.byName(), moment(event.at(), day)));
            return lines;
        }
        lines.add(
                of(
                        facts.drawn() ? "drawn" : "typed",
                        facts.typedName(),
                        moment(event.at(), day),
                        where.getTranslation("cohorts.attendance.means." + facts.means().name())));
        facts.remarks().forEach(remark -> lines.add(remark(remark, facts, day)));
        return lines;
    }

    private String remark(Remark remark, SignatureFacts facts, LocalDate day) {
        long off = Duration.ofSeconds(Math.abs(facts.clockOffsetSeconds())).toMinutes();
        String declared = facts.declaredAt().map(at -> moment(at, day)).orElse("");
        String shown = facts.codeShownAt().map(at -> moment(at, day)).orElse("");
        return where.getTranslation(
                "cohorts.attendance.remark." + remark.name(), declared, shown, off);
    }

    /** A line of the history. */
    String event(AttendanceEvent event, LocalDate day) {
        String what = where.getTranslation("cohorts.attendance.kind." + event.kind().name());
        List<String> parts = new ArrayList<>(List.of(moment(event.at(), day), what));
        if (event.minutes() > 0) {
            parts.add(of("eventMinutes", event.minutes()));
        }
        if (!event.byName().isEmpty()) {
            parts.add(event.byName());
        }
        if (!event.reason().isEmpty()) {
            parts.add("« " + event.reason() + " »");
        }
        return String.join(" · ", parts);
    }
}
