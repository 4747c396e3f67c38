package org.ramure.toolkit.document.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.ramure.toolkit.document.DocumentChanged;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.SheetDocuments;
import org.ramure.toolkit.document.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Those who have a sheet open see what others save in it, by server-sent events: at once on this
 * node, within two seconds from another, since the table is asked again. Nobody is told of a sheet
 * that is no longer shared with them.
 */
@Component
class LookingOn {

    private static final Logger LOG = LoggerFactory.getLogger(LookingOn.class);

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration OVERLAP = Duration.ofSeconds(5);
    private static final int MOST_PER_SHEET = 60;
    private static final int TICKS_BETWEEN_CHECKS = 5;

    private final SheetDocuments documents;
    private final Clock clock;
    private final Map<UUID, List<Onlooker>> onlookers = new ConcurrentHashMap<>();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("looking-on").factory());
    private int ticks;

    LookingOn(SheetDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** One open page; {@code told} is the version of each field it knows. */
    private static final class Onlooker {
        private final SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        private final Visitor visitor;
        private final SheetDocument.Seat seat;
        private final Map<String, Long> told = new HashMap<>();
        private Instant since;

        Onlooker(Visitor visitor, SheetDocument.Seat seat, Instant since) {
            this.visitor = visitor;
            this.seat = seat;
            this.since = since;
        }
    }

    /** What a page is told of a field. */
    record FieldNews(String key, String value, long version, String by, boolean own) {}

    /** Opens a page's ear from this moment on. */
    SseEmitter open(UUID document, Visitor visitor, SheetDocument.Seat seat, Instant since) {
        var onlooker = new Onlooker(visitor, seat, since.minus(OVERLAP));
        List<Onlooker> all =
                onlookers.computeIfAbsent(document, id -> new CopyOnWriteArrayList<>());
        if (all.size() >= MOST_PER_SHEET) {
            onlooker.emitter.complete();
            return onlooker.emitter;
        }
        Runnable gone = () -> gone(document, onlooker);
        onlooker.emitter.onCompletion(gone);
        onlooker.emitter.onTimeout(onlooker.emitter::complete);
        onlooker.emitter.onError(error -> gone.run());
        all.add(onlooker);
        worker.execute(() -> {
            tell(document);
            presence(document);
        });
        return onlooker.emitter;
    }

    private void gone(UUID document, Onlooker onlooker) {
        List<Onlooker> all = onlookers.get(document);
        if (all != null && all.remove(onlooker)) {
            onlookers.computeIfPresent(document, (id, left) -> left.isEmpty() ? null : left);
            if (!worker.isShutdown()) {
                worker.execute(() -> presence(document));
            }
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(DocumentChanged changed) {
        if (onlookers.containsKey(changed.document()) && !worker.isShutdown()) {
            worker.execute(() -> {
                check(changed.document());
                tell(changed.document());
            });
        }
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void lookAgain() {
        if (worker.isShutdown()) {
            return;
        }
        ticks++;
        for (UUID document : onlookers.keySet()) {
            worker.execute(() -> {
                if (ticks % TICKS_BETWEEN_CHECKS == 0) {
                    check(document);
                    presence(document);
                }
                tell(document);
            });
        }
    }

    /** Closes the ears of those who may no longer read. */
    private void check(UUID document) {
        for (Onlooker onlooker : onlookers.getOrDefault(document, List.of())) {
            if (documents.seat(onlooker.visitor, document).isEmpty()) {
                send(onlooker, "over", Map.of());
                close(onlooker);
            }
        }
    }

    private void tell(UUID document) {
        List<Onlooker> all = onlookers.getOrDefault(document, List.of());
        all.stream()
                .map(onlooker -> onlooker.since)
                .min(Instant::compareTo)
                .map(since -> documents.changes(document, since))
                .ifPresent(changes -> all.forEach(onlooker -> tell(onlooker, changes)));
    }

    private void tell(Onlooker onlooker, List<SheetDocuments.Change> changes) {
        Instant now = clock.instant();
        for (SheetDocuments.Change change : changes) {
            Long known = onlooker.told.get(change.key());
            if (known != null && known >= change.version()) {
                continue;
            }
            boolean sent =
                    send(
                            onlooker,
                            "field",
                            new FieldNews(
                                    change.key(),
                                    change.content(),
                                    change.version(),
                                    change.byName(),
                                    change.by().equals(onlooker.seat.author())));
            if (!sent) {
                return;
            }
            onlooker.told.put(change.key(), change.version());
        }
        onlooker.since = now.minus(OVERLAP);
    }

    /** Tells everyone who else has the sheet open. */
    private void presence(UUID document) {
        List<Onlooker> all = onlookers.getOrDefault(document, List.of());
        for (Onlooker onlooker : all) {
            Set<String> others = new LinkedHashSet<>();
            all.stream()
                    .filter(other -> !other.seat.author().equals(onlooker.seat.author()))
                    .forEach(other -> others.add(other.seat.name()));
            send(onlooker, "here", others);
        }
    }

    private static boolean send(Onlooker onlooker, String name, Object data) {
        try {
            onlooker.emitter.send(
                    SseEmitter.event().name(name).data(data, MediaType.APPLICATION_JSON));
            return true;
        } catch (IOException | IllegalStateException left) {
            close(onlooker);
            return false;
        }
    }

    private static void close(Onlooker onlooker) {
        try {
            onlooker.emitter.complete();
        } catch (IllegalStateException alreadyGone) {
            LOG.debug("A page had left: {}", alreadyGone.getMessage());
        }
    }

    /** Before the server begins to wait for open requests, which these would keep waiting. */
    @EventListener
    void on(ContextClosedEvent stopping) {
        worker.shutdown();
        onlookers.values().forEach(all -> all.forEach(LookingOn::close));
    }
}
