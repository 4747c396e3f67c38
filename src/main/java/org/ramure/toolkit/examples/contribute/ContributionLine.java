package org.ramure.toolkit.examples.contribute;

import java.time.Instant;
import java.util.UUID;
import org.ramure.toolkit.examples.contribute.Contribution.State;

/** A contribution in a list; {@code author} is empty in one's own list, {@code title} may be. */
public record ContributionLine(
        UUID id,
        String title,
        String author,
        State state,
        Instant movedAt,
        String reason,
        String code) {}
