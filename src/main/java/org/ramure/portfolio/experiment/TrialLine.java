package org.ramure.portfolio.experiment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A trial in one's own list; {@code day} as it was typed, YYYY-MM-DD or empty. */
public record TrialLine(
        UUID id,
        String title,
        String day,
        TrialStanding standing,
        List<FeedbackLoop> loops,
        Instant createdAt) {}
