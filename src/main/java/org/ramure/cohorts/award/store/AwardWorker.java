package org.ramure.cohorts.award.store;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.ramure.attestations.Attestation;
import org.ramure.attestations.SessionAttestations;
import org.ramure.attestations.SessionOrder;
import org.ramure.attestations.facts.CanonicalJson;
import org.ramure.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives the papers of a run, one by one: the register issues at most one for each occasion, and
 * only whoever notes it in the row writes the letter. So a run can be cut off anywhere, begun
 * again, or worked at by several at once, and each person still gets one paper and one letter.
 */
@Component
class AwardWorker {

    private static final Logger LOG = LoggerFactory.getLogger(AwardWorker.class);
    private static final UUID FIRST = new UUID(0, 0);
    private static final int LOT = 50;
    private static final int MOST_ATTEMPTS = 3;

    private final AwardRows rows;
    private final AwardTransactions transactions;
    private final SessionAttestations attestations;
    private final AwardLetters letters;
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    2, Thread.ofPlatform().daemon().name("awards-", 1).factory());

    AwardWorker(
            AwardRows rows,
            AwardTransactions transactions,
            SessionAttestations attestations,
            AwardLetters letters) {
        this.rows = rows;
        this.transactions = transactions;
        this.attestations = attestations;
        this.letters = letters;
    }

    /** Works at the run in the background. */
    void begin(UUID run) {
        try {
            threads.execute(() -> work(run));
        } catch (RejectedExecutionException stopping) {
            LOG.info("Run {} goes on after the next start", run);
        }
    }

    /** Goes on with whatever a stop or a crash has left; also where another node was stopped. */
    @Scheduled(initialDelay = 15, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void resume() {
        transactions.write(rows::unfinished).forEach(this::begin);
    }

    /** Does what is left of a run, unless this server is at it already. */
    void work(UUID run) {
        if (!underWay.add(run)) {
            return;
        }
        try {
            UUID last = FIRST;
            List<UUID> lot = lot(run, last);
            while (!lot.isEmpty() && !Thread.currentThread().isInterrupted()) {
                lot.forEach(this::give);
                last = lot.getLast();
                lot = lot(run, last);
            }
        } finally {
            underWay.remove(run);
        }
    }

    private List<UUID> lot(UUID run, UUID last) {
        return transactions.write(() -> rows.pending(run, last, LOT));
    }

    private void give(UUID paper) {
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        try {
            Optional<AwardRows.Order> order = transactions.write(() -> rows.order(paper));
            order.ifPresent(found -> give(paper, found));
        } catch (RuntimeException trouble) {
            LOG.warn("Paper {} was not issued", paper, trouble);
            transactions.write(() -> {
                rows.failed(paper, MOST_ATTEMPTS);
                return paper;
            });
        }
    }

    private void give(UUID paper, AwardRows.Order order) {
        Attestation issued =
                attestations.issue(
                        new PersonId(order.startedBy()),
                        new SessionOrder(
                                "session:" + order.participant() + ":" + order.kind().code(),
                                letters.account(order),
                                CanonicalJson.read(order.draft()),
                                order.generation()));
        transactions.write(() -> {
            AwardLetters.Key key = AwardLetters.Key.random();
            if (rows.issued(paper, issued.id().value(), transactions.now(), key.hash())) {
                letters.send(order, issued, key);
            }
            return paper;
        });
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
