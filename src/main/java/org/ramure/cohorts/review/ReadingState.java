package org.ramure.cohorts.review;

/** Where a reading stands. */
public enum ReadingState {
    OPEN,
    SENT,
    /** It did not come in time, and somebody else has it now. */
    MISSED,
    /** A facilitator gave it to somebody else. */
    REASSIGNED;

    /** Whether it still counts for the author. */
    public boolean counts() {
        return this == OPEN || this == SENT;
    }
}
