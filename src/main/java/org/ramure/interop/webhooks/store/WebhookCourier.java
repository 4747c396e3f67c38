package org.ramure.interop.webhooks.store;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.ramure.interop.lti.client.PlatformAnswer;
import org.ramure.interop.lti.client.PlatformHttp;
import org.ramure.interop.lti.client.PlatformTrouble;
import org.ramure.interop.lti.client.Statuses;
import org.ramure.interop.webhooks.store.WebhookMessageEntity.Claimed;
import org.ramure.interop.webhooks.store.WebhookMessageEntity.Tried;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries messages to their receivers, one worker for each webhook, so that a slow one keeps no
 * other waiting. Several nodes may do so at once.
 */
@Component
class WebhookCourier implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookCourier.class);
    private static final int STOPPING_SECONDS = 20;
    private static final int KEPT_OF_AN_ANSWER = 1000;
    private static final int GONE = 410;
    private static final Set<Integer> LATER = Set.of(408, 425, 429);

    private final WebhookQueue queue;
    private final WebhookBody bodies;
    private final WebhookSecrets secrets;
    private final PlatformHttp http;
    private final Clock clock;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    WebhookCourier(
            WebhookQueue queue,
            WebhookBody bodies,
            WebhookSecrets secrets,
            PlatformHttp http,
            Clock clock) {
        this.queue = queue;
        this.bodies = bodies;
        this.secrets = secrets;
        this.http = http;
        this.clock = clock;
    }

    /** Begins with what is due now, and does not wait for it. */
    @Scheduled(fixedDelayString = "${ramure.webhooks.every:PT2S}")
    void begin() {
        begun();
    }

    /** The same, for who wants to wait. */
    List<Future<?>> begun() {
        return queue.webhooks().stream()
                .filter(running::add)
                .<Future<?>>map(webhook -> workers.submit(() -> run(webhook)))
                .toList();
    }

    private void run(UUID webhook) {
        try {
            Optional<WebhookQueue.Batch> batch = queue.claim(webhook);
            while (batch.isPresent() && delivered(batch.get())) {
                batch = queue.claim(webhook);
            }
        } catch (RuntimeException unforeseen) {
            LOG.error("Messages of {} could not be delivered", webhook, unforeseen);
        } finally {
            running.remove(webhook);
        }
    }

    /** Sends one after the other; says whether the receiver is to be called again now. */
    private boolean delivered(WebhookQueue.Batch batch) {
        List<Claimed> all = batch.messages();
        for (int i = 0; i < all.size(); i++) {
            if (!deliver(batch, all.get(i))) {
                queue.release(all.subList(i + 1, all.size()));
                return false;
            }
        }
        return true;
    }

    private boolean deliver(WebhookQueue.Batch batch, Claimed message) {
        Instant begun = clock.instant();
        long clicks = System.nanoTime();
        try {
            PlatformAnswer answer = http.send(request(batch, message, begun));
            Tried tried = tried(begun, clicks, answer.status(), answer.text());
            return judge(message, answer, tried);
        } catch (PlatformTrouble trouble) {
            Tried tried = new Tried(begun, null, passed(clicks), shortened(trouble.getMessage()));
            if (trouble.kind() == PlatformTrouble.Kind.ADDRESS) {
                queue.refused(message, tried, false);
                return true;
            }
            queue.failed(message, tried, null);
            return false;
        }
    }

    private boolean judge(Claimed message, PlatformAnswer answer, Tried tried) {
        if (answer.isSuccess()) {
            queue.sent(message, tried);
            return true;
        }
        if (answer.status() >= 500 || LATER.contains(answer.status())) {
            Optional<Duration> asked = Statuses.retryAfter(answer, clock);
            queue.failed(message, tried, asked.orElse(null));
            return false;
        }
        boolean gone = answer.status() == GONE;
        queue.refused(message, tried, gone);
        return !gone;
    }

    private PlatformHttp.Request request(WebhookQueue.Batch batch, Claimed message, Instant now) {
        UUID id = message.event().id();
        String body = bodies.of(message.event(), batch.to());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("webhook-id", id.toString());
        headers.put("webhook-timestamp", String.valueOf(now.getEpochSecond()));
        headers.put("webhook-signature", secrets.signatures(batch.keys(), id, now, body));
        return PlatformHttp.Request.post(URI.create(batch.url()), headers, body);
    }

    private static Tried tried(Instant at, long clicks, int status, String text) {
        return new Tried(at, status, passed(clicks), shortened(text));
    }

    private static int passed(long clicks) {
        return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - clicks);
    }

    private static String shortened(@org.jspecify.annotations.Nullable String text) {
        String said = text == null ? "" : text.replace('\0', ' ');
        return said.length() > KEPT_OF_AN_ANSWER ? said.substring(0, KEPT_OF_AN_ANSWER) : said;
    }

    /** What is under way may end; what is not done by then is taken up after its lease. */
    @Override
    public void destroy() throws InterruptedException {
        workers.shutdown();
        var ignored = workers.awaitTermination(STOPPING_SECONDS, TimeUnit.SECONDS);
    }
}
