package org.ramure.interop.lti.classroom;

/**
 * One thing that was looked at; {@code detail} is a number or what the platform said, and may be
 * empty.
 */
public record SelfCheck(Subject subject, Verdict verdict, String detail) {

    /** What was looked at, in the order in which it matters. */
    public enum Subject {
        PLATFORM,
        OUR_ADDRESS,
        REACHED,
        KEY,
        CLOCK,
        TOKEN_SCORE,
        TOKEN_COLUMN,
        TOKEN_ROSTER,
        COLUMN
    }

    /** How it is. */
    public enum Verdict {
        RIGHT,
        /** Works, but something is left out. */
        MISSING,
        WRONG
    }

    static SelfCheck right(Subject subject, String detail) {
        return new SelfCheck(subject, Verdict.RIGHT, detail);
    }

    static SelfCheck missing(Subject subject, String detail) {
        return new SelfCheck(subject, Verdict.MISSING, detail);
    }

    static SelfCheck wrong(Subject subject, String detail) {
        return new SelfCheck(subject, Verdict.WRONG, detail);
    }
}
