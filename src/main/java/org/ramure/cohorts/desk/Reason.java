package org.ramure.cohorts.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.ramure.shared.LocalizedText;

/**
 * Why a word would help, with the facts it rests on: what it is about (empty for none), since when,
 * how many, out of how many. The facilitator and the person themselves read the same.
 */
public record Reason(
        Kind kind, LocalizedText what, Optional<LocalDate> since, int count, int outOf) {

    /** The more urgent come first. */
    public enum Kind {
        /** Has a place, and no account with its address yet. */
        NOT_SIGNED_IN,
        /** Absent at {@code count} half-days, last on {@code since}. */
        ABSENT,
        /** Nothing handed in for {@code what}, due on {@code since}. */
        NOTHING_HANDED_IN,
        /** {@code count} steps done on line where the rhythm has reached {@code outOf}. */
        BEHIND,
        /** The answer to {@code what} was sent on {@code since} and not opened. */
        FEEDBACK_UNREAD
    }
}
