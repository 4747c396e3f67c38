package org.ramure.interop.webhooks;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An address that is told what happens; its secret is said once, when it is made. */
public record Webhook(
        UUID id,
        String url,
        String note,
        Set<WebhookType> types,
        boolean withNames,
        WebhookState state,
        Optional<Instant> failingSince,
        Instant createdAt) {}
