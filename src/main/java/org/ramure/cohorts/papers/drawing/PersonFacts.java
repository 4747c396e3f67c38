package org.ramure.cohorts.papers.drawing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.AttendanceStatus;

/**
 * What papers say of one person: their records at the half-days that took place, and how what they
 * handed in was answered.
 */
public record PersonFacts(
        String name, String organisation, List<AttendanceRecord> records, List<Result> results) {

    /** An assignment that was looked at with a rubric; {@code answered} is false where not yet. */
    public record Result(String title, boolean answered, List<Line> lines) {}

    /** A criterion and the level that was seen; empty where none was chosen. */
    public record Line(String criterion, String level) {}

    /** Observed minutes, by the attendance log. */
    public int observed() {
        return records.stream().mapToInt(AttendanceRecord::observedMinutes).sum();
    }

    public long unknown() {
        return records.stream().filter(r -> r.status() == AttendanceStatus.UNKNOWN).count();
    }

    public long attended() {
        return records.stream().filter(r -> r.status().wasThere()).count();
    }

    Optional<AttendanceRecord> at(HalfDay halfDay) {
        return Optional.ofNullable(byHalfDay().get(halfDay.id()));
    }

    private Map<HalfDayId, AttendanceRecord> byHalfDay() {
        return records.stream()
                .collect(Collectors.toMap(AttendanceRecord::halfDay, Function.identity()));
    }
}
