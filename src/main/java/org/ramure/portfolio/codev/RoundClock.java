package org.ramure.portfolio.codev;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a session at one moment: {@code planned} includes minutes that were added to this
 * round.
 */
public record RoundClock(State state, Duration elapsed, Duration planned) {

    /** Where the clock stands. */
    public enum State {
        READY,
        RUNNING,
        PAUSED,
        ENDED
    }

    /**
     * What is stored: {@code spent} is the time in this round before {@code since}, the moment it
     * went on, absent when it stands still.
     */
    public record Marks(
            @Nullable Instant begun,
            @Nullable Instant since,
            Duration spent,
            int extraMinutes,
            boolean ended) {}

    /** Reads the clock; a moment before {@code since} adds nothing. */
    public static RoundClock at(Instant now, Marks marks, int minutes) {
        Instant since = marks.since();
        Duration elapsed = marks.spent();
        if (since != null && now.isAfter(since)) {
            elapsed = elapsed.plus(Duration.between(since, now));
        }
        Duration planned = Duration.ofMinutes((long) minutes + marks.extraMinutes());
        return new RoundClock(state(marks), elapsed, planned);
    }

    private static State state(Marks marks) {
        if (marks.ended()) {
            return State.ENDED;
        }
        if (marks.begun() == null) {
            return State.READY;
        }
        return marks.since() == null ? State.PAUSED : State.RUNNING;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** What is left; negative once the round is longer than planned. */
    public Duration left() {
        return planned.minus(elapsed);
    }

    public boolean isOver() {
        return left().isNegative();
    }
}
