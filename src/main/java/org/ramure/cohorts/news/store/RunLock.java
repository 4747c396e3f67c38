package org.ramure.cohorts.news.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One run at a time among all nodes: a row says who is at work and until when. Whoever dies keeps
 * it no longer than the lease.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class RunLock {

    /** Longer than any batch, which renews it. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private final EntityManager entities;
    private final Clock clock;

    RunLock(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Takes the row where nobody has it, or goes on having it. */
    boolean take(String holder) {
        Instant now = clock.instant();
        return entities.createNativeQuery(
                                "UPDATE cohorts_news_run SET holder = :holder, held_until = :until"
                                        + " WHERE name = 'digest'"
                                        + " AND (held_until < :now OR holder = :holder)")
                        .setParameter("holder", holder)
                        .setParameter("until", now.plus(LEASE))
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    void release(String holder, int letters) {
        Instant now = clock.instant();
        entities.createNativeQuery(
                        "UPDATE cohorts_news_run SET holder = '', held_until = :before,"
                                + " finished_at = :now, letters = :letters"
                                + " WHERE name = 'digest' AND holder = :holder")
                .setParameter("before", now.minusMillis(1))
                .setParameter("now", now)
                .setParameter("letters", letters)
                .setParameter("holder", holder)
                .executeUpdate();
    }
}
