package org.ramure.portfolio.voices;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.competences.CompetenceReading.Voice;

/**
 * Somebody asked for one reading. {@code name} is empty for the learner themselves, for the team
 * that runs the cohort while nobody of it has answered, and for somebody who left; {@code until} is
 * the end of a guest's link.
 */
public record Asked(
        UUID id,
        Voice voice,
        String name,
        String role,
        boolean guest,
        Instant askedAt,
        State state,
        @Nullable Instant until,
        @Nullable Instant remindedAt,
        @Nullable Instant sentAt) {

    /** Where it stands. */
    public enum State {
        WAITING,
        SENT,
        /** A guest's link ended before they answered. */
        EXPIRED,
        /** Whoever was asked left before they answered. */
        GONE
    }

    public Optional<Instant> linkEnds() {
        return Optional.ofNullable(until);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<Instant> lastReminder() {
        return Optional.ofNullable(remindedAt);
    }
}
