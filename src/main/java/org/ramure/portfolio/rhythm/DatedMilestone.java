package org.ramure.portfolio.rhythm;

import java.time.LocalDate;
import java.util.Optional;
import org.ramure.portfolio.journey.Milestone;

/**
 * A milestone as one person has it. A session has the first and last day of its half-days; another
 * one its appointment, else the suggested week, in which case {@code exact} is false. Without dates
 * it was called off, or waits for the end of a pause.
 */
public record DatedMilestone(
        Milestone milestone,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        boolean exact,
        int minutes,
        State state,
        Optional<Meeting> meeting) {

    /** Where the person stands with it. */
    public enum State {
        /** It has a day that is still to come. */
        COMING,
        DONE,
        /** There for a part of its half-days. */
        PARTLY,
        MISSED,
        /** Over, and nobody noted who was there. */
        UNKNOWN,
        /** Falls into a pause. */
        PAUSED,
        /** Was before the person came. */
        BEFORE_START,
        CANCELLED,
        /** No appointment yet, and its week is not over. */
        TO_FIX,
        PROPOSED,
        FIXED,
        /** Had an appointment whose time is over; nobody said that it took place. */
        PASSED,
        /** No appointment, and its week is over. */
        LATE;

        /** Whether the person is expected there, or was. */
        public boolean isExpected() {
            return this != PAUSED && this != BEFORE_START && this != CANCELLED;
        }

        /** Whether something of it can be caught up. */
        public boolean leavesAGap() {
            return this == MISSED || this == PARTLY || this == BEFORE_START;
        }

        /** Whether it is still ahead. */
        public boolean isAhead() {
            return this == COMING || this == TO_FIX || this == PROPOSED || this == FIXED;
        }
    }

    public boolean isIn(LocalDate from, LocalDate until) {
        return first.filter(day -> !day.isBefore(from) && day.isBefore(until)).isPresent();
    }
}
