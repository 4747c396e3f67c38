package org.ramure.cohorts.desk;

import java.time.Instant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.shared.LocalizedText;

/** A piece of work that waits for an answer since {@code handedInAt}. */
public record Waiting(
        String slug,
        String session,
        ParticipantId person,
        String name,
        String assignment,
        LocalizedText title,
        Instant handedInAt) {}
