package org.ramure.cohorts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a facilitator's list; {@code nextDay} is the next day on which people meet. */
public record CohortRow(
        UUID cohort,
        String slug,
        String title,
        String territory,
        CohortStatus status,
        LocalDate firstDay,
        LocalDate lastDay,
        int capacity,
        long enrolled,
        long invited,
        long waiting,
        @Nullable LocalDate nextDay) {

    public CohortId id() {
        return new CohortId(cohort);
    }
}
