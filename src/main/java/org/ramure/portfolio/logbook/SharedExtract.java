package org.ramure.portfolio.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A share in a list. {@code other} is who reads it, or who gave it; empty for a whole cohort and
 * for somebody who gave no name.
 */
public record SharedExtract(
        UUID id,
        UUID entry,
        String title,
        String beginning,
        String other,
        boolean wholeCohort,
        String cohort,
        Instant sharedAt,
        LocalDate until,
        State state) {

    /** Where it stands today. */
    public enum State {
        OPEN,
        EXPIRED,
        REVOKED
    }
}
