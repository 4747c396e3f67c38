package org.ramure.cohorts.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.ParticipantId;

/**
 * The sheet of a half-day: a record for each person in the order of {@code people}, and the log of
 * what concerns nobody in particular.
 */
public record AttendanceSheet(
        HalfDay halfDay,
        SheetPhase phase,
        Optional<CounterSignature> counterSignature,
        List<Attendee> people,
        List<AttendanceRecord> records,
        List<AttendanceEvent> log) {

    public long count(AttendanceStatus status) {
        return records.stream().filter(record -> record.status() == status).count();
    }

    /** How many signed, whatever was noted of them. */
    public long signed() {
        return records.stream().filter(record -> record.signature().isPresent()).count();
    }

    public long there() {
        return records.stream().filter(record -> record.status().wasThere()).count();
    }

    public Map<ParticipantId, AttendanceRecord> byPerson() {
        return records.stream()
                .collect(Collectors.toMap(AttendanceRecord::participant, Function.identity()));
    }
}
