package org.ramure.cohorts.live;

import java.time.Instant;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.HalfDay;

/**
 * A half-day as it runs: its script, the current step (an index), the clock, what is projected (an
 * index of the script's screens), and the code for phones with the moment it expires.
 */
public record RunningOrder(
        Cohort cohort,
        HalfDay halfDay,
        Script script,
        int current,
        Timing timing,
        Projection projection,
        RoomCode code,
        Instant codeUntil) {

    /** What the second screen shows. */
    public record Projection(int screen, boolean black) {}

    public Script.Step step() {
        return script.steps().get(current);
    }

    public boolean isLastStep() {
        return current == script.steps().size() - 1;
    }

    public boolean hasScript() {
        return !script.steps().isEmpty();
    }
}
