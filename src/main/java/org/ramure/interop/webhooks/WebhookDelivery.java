package org.ramure.interop.webhooks;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One message on its way, or arrived, or refused; what was answered is of the last attempt. */
public record WebhookDelivery(
        UUID id, UUID event, String type, Instant occurredAt, State state, Attempt attempt) {

    /** Where it stands. */
    public enum State {
        WAITING,
        SENT,
        REFUSED
    }

    /**
     * The last attempt of {@code count}; without status where nobody answered, in which case the
     * answer says why (1 000 characters at most). {@code dueAt} is the next attempt of what waits.
     */
    public record Attempt(
            int count,
            Instant dueAt,
            Optional<Instant> at,
            Optional<Integer> status,
            Optional<Integer> milliseconds,
            String answer) {}
}
