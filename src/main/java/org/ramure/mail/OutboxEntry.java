package org.ramure.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message of the outbox, as an administrator may read it. */
public record OutboxEntry(UUID id, String to, String subject, String text, Delivery delivery) {

    /** What was tried so far. */
    public record Delivery(
            MailState state,
            int attempts,
            Instant createdAt,
            @Nullable Instant sentAt,
            @Nullable String lastError) {

        /** What the mail server, or the way to it, said last. */
        public Optional<String> error() {
            return Optional.ofNullable(lastError);
        }
    }
}
