package org.ramure.cohorts.work;

/** Where a person stands with an assignment, by the last version they handed in. */
public enum WorkState {
    /** Opens later, with the half-day it comes after. */
    LOCKED,
    TO_DO,
    /** Something is written or left, nothing handed in. */
    STARTED,
    /** Handed in, not answered yet. */
    HANDED_IN,
    /** Answered; the person has not opened the answer. */
    ANSWERED,
    /** The person has opened the answer. */
    READ;

    /** Whether something was handed in at all. */
    public boolean isHandedIn() {
        return compareTo(HANDED_IN) >= 0;
    }
}
