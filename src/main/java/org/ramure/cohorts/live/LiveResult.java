package org.ramure.cohorts.live;

import java.util.Optional;
import org.ramure.cohorts.template.LiveQuestion;

/**
 * Where a question stands and how many answered; what they answered only from {@value #FEWEST} up.
 * {@code sealed} says that only counts are left and that it cannot be opened again.
 */
public record LiveResult(
        LiveQuestion question, State state, int answers, Optional<Tally> tally, boolean sealed) {

    /** Fewer answers than these are shown to nobody. */
    public static final int FEWEST = 5;

    /** Not asked yet, taking answers, or closed. */
    public enum State {
        WAITING,
        OPEN,
        CLOSED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** How many answers are missing before results are shown. */
    public int missing() {
        return Math.max(0, FEWEST - answers);
    }
}
