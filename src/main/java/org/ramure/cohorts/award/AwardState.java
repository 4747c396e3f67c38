package org.ramure.cohorts.award;

/** Where a person stands with the paper; all but the first four say why there is none. */
public enum AwardState {
    /** Gets one with the next press. */
    READY,
    /** On its way. */
    WAITING,
    GIVEN,
    /** Given, and would state something else today. */
    CHANGED,
    /** Could not be made; the next press tries again. */
    FAILED,
    /** The session is not over. */
    TOO_EARLY,
    CANCELLED,
    /** Was there too seldom. */
    ABSENT,
    /** Presence at some half-days was not noted, and it matters. */
    NOT_NOTED,
    NAME,
    CHARACTER,
    WORD,
    /** Steps count, and nobody knows which they did. */
    NO_ACCOUNT,
    /** Did too few steps. */
    STEPS;

    /** Whether a paper was given and is there. */
    public boolean isGiven() {
        return this == GIVEN || this == CHANGED;
    }
}
