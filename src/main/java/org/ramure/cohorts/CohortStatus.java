package org.ramure.cohorts;

/** Where a cohort stands. A draft is seen by its facilitators only; nothing is ever deleted. */
public enum CohortStatus {
    DRAFT,
    OPEN,
    RUNNING,
    CLOSED,
    CANCELLED;

    /** Whether people may still come in. */
    public boolean takesPeople() {
        return this == OPEN || this == RUNNING;
    }

    /** Whether facilitators may still change dates and people. */
    public boolean isLive() {
        return this != CLOSED && this != CANCELLED;
    }
}
