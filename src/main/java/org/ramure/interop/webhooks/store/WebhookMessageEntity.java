package org.ramure.interop.webhooks.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.webhooks.WebhookDelivery;
import org.ramure.interop.webhooks.WebhookDelivery.State;
import org.ramure.shared.Uuids;
import org.springframework.data.domain.Persistable;

/** A row of {@code interop_webhook_delivery}; {@code leaseUntil} keeps it for one worker. */
@Entity
@Table(name = "interop_webhook_delivery")
@SuppressWarnings("UnusedVariable") // the lease is read by queries only
class WebhookMessageEntity implements Persistable<UUID> {

    @Id private UUID id;
    private UUID webhookId;
    private UUID eventId;
    private String type;
    private Instant occurredAt;
    private @Nullable UUID personId;
    private String data;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;
    private Instant dueAt;
    private @Nullable Instant leaseUntil;
    private @Nullable Instant triedAt;
    private @Nullable Integer status;
    private @Nullable Integer durationMs;
    private @Nullable String answer;
    @Transient private boolean fresh;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected WebhookMessageEntity() {}

    WebhookMessageEntity(UUID webhook, WebhookEvent event) {
        this.id = Uuids.next();
        this.webhookId = webhook;
        this.eventId = event.id();
        this.type = event.type();
        this.occurredAt = event.occurredAt();
        this.personId = event.person();
        this.data = event.data();
        this.state = State.WAITING;
        this.dueAt = event.occurredAt();
        this.fresh = true;
    }

    /** What a worker needs. */
    record Claimed(UUID id, UUID webhook, WebhookEvent event) {}

    Claimed claim(Instant until) {
        leaseUntil = until;
        return new Claimed(
                id, webhookId, new WebhookEvent(eventId, type, occurredAt, personId, data));
    }

    /** What an attempt came to; {@code status} is null where nobody answered. */
    record Tried(Instant at, @Nullable Integer status, int milliseconds, String answer) {}

    void tried(Tried tried, State next, Instant due) {
        leaseUntil = null;
        attempts++;
        triedAt = tried.at();
        status = tried.status();
        durationMs = tried.milliseconds();
        answer = tried.answer();
        state = next;
        dueAt = due;
    }

    void release() {
        leaseUntil = null;
    }

    void again(Instant now) {
        state = State.WAITING;
        attempts = 0;
        dueAt = now;
    }

    boolean isOf(UUID webhook) {
        return webhookId.equals(webhook);
    }

    int attempts() {
        return attempts;
    }

    WebhookDelivery toDelivery() {
        return new WebhookDelivery(
                id,
                eventId,
                type,
                occurredAt,
                state,
                new WebhookDelivery.Attempt(
                        attempts,
                        dueAt,
                        Optional.ofNullable(triedAt),
                        Optional.ofNullable(status),
                        Optional.ofNullable(durationMs),
                        Objects.requireNonNullElse(answer, "")));
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
