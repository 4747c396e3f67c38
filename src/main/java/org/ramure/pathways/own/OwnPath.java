package org.ramure.pathways.own;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A person's own path with its steps in order; minutes are sums of those of the steps. */
public record OwnPath(UUID id, String title, Instant madeAt, List<OwnStep> steps) {

    public OwnPath {
        steps = List.copyOf(steps);
    }

    public int minutes() {
        return steps.stream().mapToInt(OwnStep::minutes).sum();
    }

    public int minutesLeft() {
        return steps.stream().filter(step -> !step.isDone()).mapToInt(OwnStep::minutes).sum();
    }

    public int stepsDone() {
        return (int) steps.stream().filter(OwnStep::isDone).count();
    }

    /** The first step that is not done and can be opened or ticked. */
    public Optional<OwnStep> next() {
        return steps.stream()
                .filter(step -> !step.isDone() && (step.address() != null || step.byHand()))
                .findFirst();
    }
}
