package org.ramure.interop.webhooks.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.webhooks.Webhook;
import org.ramure.interop.webhooks.WebhookState;
import org.ramure.interop.webhooks.WebhookType;
import org.ramure.interop.webhooks.Webhooks;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;
import org.springframework.data.domain.Persistable;

/** A row of {@code interop_webhook}. */
@Entity
@Table(name = "interop_webhook")
class WebhookEntity implements Persistable<UUID> {

    @Id private UUID id;
    private UUID ownerId;
    private String url;
    private String note;
    private String types;
    private boolean withNames;

    @Enumerated(EnumType.STRING)
    private WebhookState state;

    private String secret;
    private @Nullable String oldSecret;
    private @Nullable Instant oldUntil;
    private int failures;
    private @Nullable Instant failingSince;
    private @Nullable Instant openUntil;
    private Instant createdAt;
    @Transient private boolean fresh;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected WebhookEntity() {}

    WebhookEntity(PersonId owner, Webhooks.Asked asked, String sealed, Instant now) {
        this.id = Uuids.next();
        this.ownerId = owner.value();
        this.url = asked.url().strip();
        this.note = asked.note().strip();
        this.types =
                asked.types().stream()
                        .sorted()
                        .map(WebhookType::code)
                        .collect(Collectors.joining(" "));
        this.withNames = asked.withNames();
        this.state = WebhookState.ON;
        this.secret = sealed;
        this.createdAt = now;
        this.fresh = true;
    }

    Webhook toWebhook() {
        return new Webhook(
                id,
                url,
                note,
                types(),
                withNames,
                state,
                Optional.ofNullable(failingSince),
                createdAt);
    }

    Set<WebhookType> types() {
        Set<WebhookType> all = EnumSet.noneOf(WebhookType.class);
        Arrays.stream(types.split(" ", -1))
                .map(WebhookType::ofCode)
                .flatMap(Optional::stream)
                .forEach(all::add);
        return Collections.unmodifiableSet(all);
    }

    /** Sealed secrets to sign with now, the newest first. */
    List<String> secrets(Instant now) {
        return oldSecret != null && oldUntil != null && now.isBefore(oldUntil)
                ? List.of(secret, oldSecret)
                : List.of(secret);
    }

    void rotate(String sealed, Instant until) {
        oldSecret = secret;
        oldUntil = until;
        secret = sealed;
    }

    void enable(boolean on) {
        state = on ? WebhookState.ON : WebhookState.OFF;
        failures = 0;
        failingSince = null;
        openUntil = null;
    }

    boolean isOpen(Instant now) {
        return state == WebhookState.ON && (openUntil == null || !openUntil.isAfter(now));
    }

    void succeeded() {
        failures = 0;
        failingSince = null;
        openUntil = null;
    }

    /** Says whether it is switched off by that. */
    boolean failed(Instant now, Duration patience, @Nullable Duration pause) {
        failures++;
        if (failingSince == null) {
            failingSince = now;
        }
        openUntil = pause == null ? null : now.plus(pause);
        boolean over = state == WebhookState.ON && !now.isBefore(failingSince.plus(patience));
        if (over) {
            state = WebhookState.FAILED;
        }
        return over;
    }

    void giveUp() {
        state = WebhookState.FAILED;
    }

    int failures() {
        return failures;
    }

    String url() {
        return url;
    }

    boolean withNames() {
        return withNames;
    }

    PersonId owner() {
        return new PersonId(ownerId);
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
