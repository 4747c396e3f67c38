package org.ramure.cohorts.attendance;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;

/**
 * A line of the log. {@code minutes} says how late, how early or how long; {@code at} is the
 * server's time; {@code by} is the facilitator who wrote it, nobody for what people did themselves.
 */
public record AttendanceEvent(
        UUID id,
        long ordinal,
        EventKind kind,
        int minutes,
        String reason,
        Instant at,
        Optional<PersonId> by,
        String byName,
        Optional<SignatureFacts> signature) {}
