package org.ramure.cohorts.work;

import java.time.Instant;
import java.util.Optional;
import org.ramure.cohorts.ParticipantId;

/**
 * Where one person stands with one assignment; {@code versions} counts what was handed in, {@code
 * late} is about the last of them, and {@code answeredAt} about the answer to it.
 */
public record WorkRow(
        ParticipantId person,
        WorkPlan plan,
        Terms terms,
        WorkState state,
        int versions,
        boolean late,
        Optional<Instant> handedInAt,
        Optional<Instant> answeredAt) {}
