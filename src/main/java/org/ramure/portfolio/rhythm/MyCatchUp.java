package org.ramure.portfolio.rhythm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where one person stands with catching up: the answer they gave last, and what is offered now,
 * which is empty where nothing came since; {@code earlier} answers come newest first.
 */
public record MyCatchUp(Optional<Answered> answered, CatchUpPlan offer, List<Answered> earlier) {

    /**
     * An answer; {@code sequence} counts answers from 1, {@code done} the tasks that are ticked.
     */
    public record Answered(
            boolean accepted, CatchUpPlan plan, Instant at, int sequence, int done) {}

    /** What those who run the cohort know of it. */
    public enum State {
        NOTHING,
        OFFERED,
        ACCEPTED,
        DECLINED
    }

    public State state() {
        if (!offer.isEmpty()) {
            return State.OFFERED;
        }
        return answered.map(a -> a.accepted() ? State.ACCEPTED : State.DECLINED)
                .orElse(State.NOTHING);
    }

    public int sequence() {
        return answered.map(Answered::sequence).orElse(0);
    }
}
