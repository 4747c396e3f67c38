package org.ramure.cohorts.export.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.attendance.Attendance;
import org.ramure.cohorts.attendance.AttendanceEvent;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.attendance.Attendee;
import org.ramure.cohorts.export.ExportScope;
import org.ramure.cohorts.export.ExportTable;
import org.ramure.shared.Language;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Everyone at every half-day: what was noted, and the clocks apart. One cohort in memory at once.
 */
@Component
@Order(20)
class PresencesTable implements ExportTable {

    private final Attendance attendance;
    private final Headings headings;

    PresencesTable(Attendance attendance, Headings headings) {
        this.attendance = attendance;
        this.headings = headings;
    }

    @Override
    public String key() {
        return "presences";
    }

    @Override
    public String title() {
        return "cohorts.export.presences";
    }

    @Override
    public List<String> columns(Language language) {
        return headings.of(
                language,
                "session",
                "halfDay",
                "day",
                "start",
                "end",
                "familyName",
                "givenName",
                "email",
                "presence",
                "prescribedMinutes",
                "observedMinutes",
                "lateMinutes",
                "earlyMinutes",
                "connectedMinutes",
                "signedAt",
                "counterSigned");
    }

    @Override
    public void write(ExportScope scope, Language language, Consumer<List<@Nullable Object>> rows) {
        for (ExportScope.Session session : scope.cohorts()) {
            for (AttendanceSheet sheet :
                    attendance.register(scope.caller(), session.id()).sheets()) {
                if (!sheet.halfDay().cancelled()) {
                    write(session, sheet, language, rows);
                }
            }
        }
    }

    private void write(
            ExportScope.Session session,
            AttendanceSheet sheet,
            Language language,
            Consumer<List<@Nullable Object>> rows) {
        HalfDay halfDay = sheet.halfDay();
        Map<ParticipantId, AttendanceRecord> records = sheet.byPerson();
        for (Attendee person : sheet.people()) {
            AttendanceRecord record = Objects.requireNonNull(records.get(person.id()));
            rows.accept(
                    Headings.row(
                            session.title(),
                            halfDay.title(),
                            halfDay.day(),
                            halfDay.start().toString(),
                            halfDay.end().toString(),
                            person.familyName(),
                            person.givenName(),
                            person.email(),
                            headings.text(language, "cohorts.export.presence." + record.status()),
                            record.prescribedMinutes(),
                            record.observedMinutes(),
                            record.lateMinutes(),
                            record.earlyMinutes(),
                            record.bundle().connectedMinutes(),
                            Headings.moment(signedAt(record)),
                            sheet.counterSignature().isPresent()));
        }
    }

    private static Optional<java.time.Instant> signedAt(AttendanceRecord record) {
        return record.signature()
                .map((AttendanceEvent event) ->
                        event.signature().flatMap(facts -> facts.declaredAt()).orElse(event.at()));
    }
}
