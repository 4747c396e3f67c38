package org.ramure.interop.webhooks.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened, as it is kept: {@code data} is a JSON object without any name. */
record WebhookEvent(UUID id, String type, Instant occurredAt, @Nullable UUID person, String data) {}
