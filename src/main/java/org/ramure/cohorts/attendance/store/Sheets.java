package org.ramure.cohorts.attendance.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.attendance.AttendanceEvent;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.attendance.Attendee;
import org.ramure.cohorts.attendance.CounterSignature;
import org.ramure.cohorts.attendance.EventKind;
import org.ramure.cohorts.attendance.SheetPhase;

/** Puts people, half-days and the log together. */
final class Sheets {

    private Sheets() {}

    /**
     * The sheet of a half-day. Whoever has no place any more is on it if the log of this half-day
     * knows them.
     */
    static AttendanceSheet sheet(
            HalfDay halfDay,
            SheetPhase phase,
            List<Attendee> people,
            List<AttendanceEventEntity> rows) {
        Map<Optional<UUID>, List<AttendanceEvent>> events =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        AttendanceEventEntity::participant,
                                        Collectors.mapping(
                                                AttendanceEventEntity::toEvent,
                                                Collectors.toList())));
        List<Attendee> listed =
                people.stream()
                        .filter(p ->
                                p.isEnrolled() || events.containsKey(Optional.of(p.participant())))
                        .toList();
        List<AttendanceRecord> records =
                listed.stream()
                        .map(p ->
                                Standing.record(
                                        halfDay.id().value(),
                                        p.participant(),
                                        halfDay.minutes(),
                                        events.getOrDefault(
                                                Optional.of(p.participant()), List.of())))
                        .toList();
        List<AttendanceEvent> log = events.getOrDefault(Optional.empty(), List.of());
        return new AttendanceSheet(
                halfDay, phase, counterSignature(log, rows), listed, records, log);
    }

    private static Optional<CounterSignature> counterSignature(
            List<AttendanceEvent> log, List<AttendanceEventEntity> rows) {
        long lastOfSomeone =
                rows.stream()
                        .filter(row -> row.participant().isPresent())
                        .mapToLong(row -> row.toEvent().ordinal())
                        .max()
                        .orElse(0);
        return log.stream()
                .filter(event -> event.kind() == EventKind.COUNTERSIGNED)
                .max(Comparator.comparingLong(AttendanceEvent::ordinal))
                .flatMap(event ->
                        event.by()
                                .map(by ->
                                        new CounterSignature(
                                                by,
                                                event.byName(),
                                                event.at(),
                                                lastOfSomeone > event.ordinal())));
    }
}
