package org.ramure.interop.webhooks.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.lti.client.Backoff;
import org.ramure.interop.webhooks.WebhookDelivery.State;
import org.ramure.interop.webhooks.store.WebhookMessageEntity.Claimed;
import org.ramure.interop.webhooks.store.WebhookMessageEntity.Tried;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions around a delivery, none of which waits for a receiver. */
@Component
@Transactional
class WebhookQueue {

    /** Longer than any batch: after it, a message whose worker died is taken up again. */
    static final Duration LEASE = Duration.ofMinutes(3);

    /** After so long without success, a webhook is switched off. */
    static final Duration PATIENCE = Duration.ofDays(5);

    static final Duration KEPT = Duration.ofDays(30);

    private static final int BATCH = 8;
    private static final Backoff WAITS = new Backoff(Duration.ofMinutes(1), Duration.ofHours(24));

    private final WebhookRepository webhooks;
    private final WebhookMessageRepository messages;
    private final WebhookNotices notices;
    private final Clock clock;

    WebhookQueue(
            WebhookRepository webhooks,
            WebhookMessageRepository messages,
            WebhookNotices notices,
            Clock clock) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.notices = notices;
        this.clock = clock;
    }

    /** Messages of one worker, and what they are sent with. */
    record Batch(List<Claimed> messages, String url, WebhookBody.Addressee to, List<String> keys) {}

    @Transactional(readOnly = true)
    public List<UUID> webhooks() {
        return messages.dueWebhooks(clock.instant());
    }

    /** Takes what is due; one message alone where the last one did not get through. */
    Optional<Batch> claim(UUID id) {
        Instant now = clock.instant();
        Optional<WebhookEntity> webhook = webhooks.findById(id).filter(hook -> hook.isOpen(now));
        if (webhook.isEmpty()) {
            return Optional.empty();
        }
        WebhookEntity hook = webhook.get();
        Limit limit = Limit.of(hook.failures() > 0 ? 1 : BATCH);
        List<Claimed> claimed =
                messages.due(id, now, limit).stream()
                        .map(message -> message.claim(now.plus(LEASE)))
                        .toList();
        return claimed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Batch(
                                claimed,
                                hook.url(),
                                new WebhookBody.Addressee(id, hook.owner(), hook.withNames()),
                                hook.secrets(now)));
    }

    void sent(Claimed message, Tried tried) {
        messages.hold(message.id()).ifPresent(row -> row.tried(tried, State.SENT, tried.at()));
        webhooks.hold(message.webhook()).ifPresent(WebhookEntity::succeeded);
    }

    /** The receiver does not want this one; {@code gone} says that it wants none any more. */
    void refused(Claimed message, Tried tried, boolean gone) {
        messages.hold(message.id()).ifPresent(row -> row.tried(tried, State.REFUSED, tried.at()));
        webhooks.hold(message.webhook())
                .ifPresent(hook -> {
                    boolean over = hook.failed(clock.instant(), PATIENCE, null);
                    if (gone) {
                        hook.giveUp();
                    }
                    if (over || gone) {
                        notices.switchedOff(hook);
                    }
                });
    }

    /** It may get through later; the receiver is left alone meanwhile. */
    void failed(Claimed message, Tried tried, @Nullable Duration asked) {
        Instant now = clock.instant();
        messages.hold(message.id())
                .ifPresent(row -> {
                    Duration wait = longer(WAITS.after(row.attempts()), asked);
                    row.tried(tried, State.WAITING, now.plus(wait));
                });
        webhooks.hold(message.webhook())
                .ifPresent(hook -> {
                    Duration pause = longer(WAITS.after(hook.failures()), asked);
                    if (hook.failed(now, PATIENCE, pause)) {
                        notices.switchedOff(hook);
                    }
                });
    }

    private static Duration longer(Duration wait, @Nullable Duration asked) {
        return asked != null && asked.compareTo(wait) > 0 ? asked : wait;
    }

    void release(Collection<Claimed> unsent) {
        unsent.forEach(one -> messages.hold(one.id()).ifPresent(WebhookMessageEntity::release));
    }

    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "P1D")
    void forget() {
        messages.forget(clock.instant().minus(KEPT));
    }
}
