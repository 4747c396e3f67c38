package org.ramure.cohorts.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.ramure.shared.LocalizedText;

/** Something time is spent on: a half-day, an online activity, an assignment, or anything else. */
public record ClockSubject(Sort sort, String id, LocalizedText title, Optional<LocalDate> day) {

    /** What sort of thing it is. */
    public enum Sort {
        HALF_DAY,
        STEP,
        WORK,
        OTHER
    }
}
