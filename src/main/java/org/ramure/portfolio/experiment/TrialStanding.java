package org.ramure.portfolio.experiment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ramure.portfolio.experiment.FeedbackLoop.State;

/**
 * Where a trial stands, computed from its facts; claims and proofs that were withdrawn count not.
 */
public record TrialStanding(
        boolean told, int evidence, boolean reflected, List<State> loops, int claims) {

    public TrialStanding {
        loops = loops.stream().filter(state -> state != State.WITHDRAWN).toList();
    }

    /** Whether what the step asks for is there. */
    public boolean isDone(TrialStep step) {
        return switch (step) {
            case TRY -> told;
            case EVIDENCE -> evidence > 0;
            case REFLECTION -> reflected;
            case FEEDBACK -> loops.stream().anyMatch(state -> state != State.TO_GIVE);
            case ANSWER ->
                    loops.contains(State.CLOSED)
                            && !loops.contains(State.TO_OPEN)
                            && !loops.contains(State.TO_ANSWER);
            case CLAIM -> claims > 0;
        };
    }

    /** The first step that is still open; empty when the loop has come round. */
    public Optional<TrialStep> next() {
        if (loops.contains(State.TO_OPEN) || loops.contains(State.TO_ANSWER)) {
            return Optional.of(TrialStep.ANSWER);
        }
        return Stream.of(TrialStep.values()).filter(step -> !isDone(step)).findFirst();
    }
}
