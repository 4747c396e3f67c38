package org.ramure.assessment.quiz;

import org.ramure.shared.SafeHtml;

/**
 * One line about an answer. {@code given} and {@code expected} are what the person put and what
 * belongs there, where the kind of question has such a thing; otherwise they are empty.
 */
public record Remark(String text, String given, String expected, State state, SafeHtml feedback) {

    /** How the line stands in the answer. */
    public enum State {
        /** Chosen or placed rightly. */
        RIGHT,
        /** Chosen or placed wrongly. */
        WRONG,
        /** A right option that was not chosen. */
        MISSED,
        /** A wrong option that was rightly left alone. */
        LEFT_ALONE
    }

    static State placed(boolean rightly) {
        return rightly ? State.RIGHT : State.WRONG;
    }
}
