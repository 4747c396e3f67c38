package org.ramure.cohorts.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ramure.shared.LocalizedText;

/**
 * One of the lines that a clock's total is made of. {@code id} names the subject, {@code note} is
 * what the person wrote, and {@code declaration} is there for a declared line.
 */
public record ClockLine(
        ClockSubject.Sort sort,
        String id,
        LocalizedText title,
        Optional<LocalDate> day,
        int minutes,
        Detail detail,
        String note,
        Optional<UUID> declaration) {

    /** What else is known of the line. */
    public enum Detail {
        /** A half-day that was planned. */
        PLANNED,
        /** An activity that was done. */
        DONE,
        /** An activity that is still to do. */
        TO_DO,
        DECLARED,
        PRESENT,
        LATE,
        LEFT_EARLY,
        ABSENT,
        EXCUSED,
        /** Presence was not noted. */
        UNKNOWN
    }
}
