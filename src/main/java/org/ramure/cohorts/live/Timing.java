package org.ramure.cohorts.live;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a running order at one moment. {@code late} compares when the current step will end
 * with when it was planned to: negative means early, zero before anything began.
 */
public record Timing(State state, Duration elapsed, Duration planned, Duration late) {

    /** Somebody who opens the view so long before or after the planned start is rehearsing. */
    private static final Duration REHEARSAL = Duration.ofMinutes(90);

    /** Below this nobody needs to be told. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    /** Where the clock stands. */
    public enum State {
        READY,
        RUNNING,
        PAUSED,
        FINISHED
    }

    /**
     * What is stored of the clock: lateness is measured from {@code began}; {@code spent} is the
     * time in this step before {@code since}, the moment it went on, absent when it stands still.
     */
    public record Marks(
            @Nullable Instant began, @Nullable Instant since, Duration spent, boolean finished) {}

    /** Reads the clock; {@code offset} is the planned time of all steps before this one. */
    public static Timing at(Instant now, Marks marks, Duration offset, Duration planned) {
        Instant since = marks.since();
        Instant began = marks.began();
        Duration elapsed = marks.spent();
        if (since != null && now.isAfter(since)) {
            elapsed = elapsed.plus(Duration.between(since, now));
        }
        if (marks.finished()) {
            return new Timing(State.FINISHED, elapsed, planned, Duration.ZERO);
        }
        if (began == null) {
            return new Timing(State.READY, elapsed, planned, Duration.ZERO);
        }
        Duration left = planned.minus(elapsed);
        Instant willEnd = left.isNegative() ? now : now.plus(left);
        Duration late = Duration.between(began.plus(offset).plus(planned), willEnd);
        return new Timing(since == null ? State.PAUSED : State.RUNNING, elapsed, planned, late);
    }

    /**
     * From when lateness is measured: the planned start on the day itself, else as if the steps
     * before had just taken their time.
     */
    public static Instant anchor(Instant now, Instant plannedStart, Duration offset) {
        boolean rehearsing =
                Duration.between(plannedStart.plus(offset), now).abs().compareTo(REHEARSAL) > 0;
        return rehearsing ? now.minus(offset) : plannedStart;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public boolean isLate() {
        return late.compareTo(TOLERANCE) >= 0;
    }

    public boolean isEarly() {
        return late.negated().compareTo(TOLERANCE) >= 0;
    }

    /** Whole minutes late or early. */
    public long minutesOff() {
        return late.abs().toMinutes();
    }
}
