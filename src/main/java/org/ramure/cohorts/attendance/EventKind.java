package org.ramure.cohorts.attendance;

/** What can happen to a sheet. */
public enum EventKind {
    OPENED,
    CLOSED,
    COUNTERSIGNED,
    /** Signed by the person, on a phone. */
    SIGNED,
    /** Copied from paper. */
    REKEYED,
    PRESENT,
    LATE,
    LEFT_EARLY,
    ABSENT,
    EXCUSED,
    /** The person said that they took part from afar. */
    DECLARED,
    /** A trace of a connection, in minutes. */
    CONNECTION,
    /** Something done during the half-day: a quiz, an exercise, an exchange. */
    WORK;

    /** Whether a facilitator notes it of a person. */
    public boolean isMark() {
        return this == PRESENT
                || this == LATE
                || this == LEFT_EARLY
                || this == ABSENT
                || this == EXCUSED;
    }

    /** Whether it is a piece of the bundle for a remote half-day. */
    public boolean isEvidence() {
        return this == DECLARED || this == CONNECTION || this == WORK;
    }

    /** Whether it carries a signature. */
    public boolean isSignature() {
        return this == SIGNED || this == REKEYED;
    }
}
