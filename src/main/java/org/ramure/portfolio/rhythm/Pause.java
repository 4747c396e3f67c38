package org.ramure.portfolio.rhythm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * A time away: {@code from} is its first day, {@code back} the first day after it, empty while
 * nobody knows. The reason is for the person and for those who run the cohort.
 */
public record Pause(UUID id, LocalDate from, Optional<LocalDate> back, String reason) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && back.filter(first -> !day.isBefore(first)).isEmpty();
    }

    /** How many days it takes; empty while nobody knows. */
    public Optional<Long> days() {
        return back.map(first -> ChronoUnit.DAYS.between(from, first));
    }
}
