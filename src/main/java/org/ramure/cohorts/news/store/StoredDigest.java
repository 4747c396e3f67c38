package org.ramure.cohorts.news.store;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.news.Digest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The run: collect cohort by cohort, then write to people batch by batch. */
@Component
class StoredDigest implements Digest {

    private static final Logger LOG = LoggerFactory.getLogger(StoredDigest.class);

    private static final int COHORTS = 25;
    private static final int PEOPLE = 200;

    /** How far ahead weekly letters look; a Monday sees the Sunday after it. */
    private static final int AHEAD = 6;

    /** Questionnaires come months after the end. */
    private static final int DAYS_BACK = 250;

    private static final int DAYS_KEPT = 60;

    private final Collecting collecting;
    private final Sending sending;
    private final RunLock lock;
    private final NewsRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoredDigest(
            Collecting collecting,
            Sending sending,
            RunLock lock,
            NewsRows rows,
            TransactionTemplate transaction,
            Clock clock) {
        this.collecting = collecting;
        this.sending = sending;
        this.lock = lock;
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${ramure.news.every:PT15M}",
            fixedDelayString = "${ramure.news.every:PT15M}")
    void runAsPlanned() {
        Run done = run();
        if (done.letters() > 0) {
            LOG.info("Digest: {} letters about {} things", done.letters(), done.told());
        }
    }

    @Override
    public Run run() {
        String self = UUID.randomUUID().toString();
        if (!lock.take(self)) {
            return new Run(false, 0, 0);
        }
        Sum sum = new Sum();
        try {
            LocalDate today = LocalDate.ofInstant(clock.instant(), HalfDay.ZONE);
            collect(self, today);
            send(self, today.plusDays(AHEAD), sum);
        } finally {
            lock.release(self, sum.letters);
        }
        return new Run(true, sum.told, sum.letters);
    }

    private static final class Sum {
        private int letters;
        private int told;
    }

    private void collect(String self, LocalDate today) {
        List<UUID> cohorts =
                transaction.execute(status -> rows.cohorts(today.minusDays(DAYS_BACK)));
        Collecting.chunks(cohorts == null ? List.of() : cohorts, COHORTS)
                .takeWhile(chunk -> lock.take(self))
                .forEach(chunk -> {
                    try {
                        collecting.collect(chunk, today, today.plusDays(AHEAD));
                    } catch (DataAccessException | PersistenceException refused) {
                        LOG.warn("Some news were not collected: {}", refused.getMessage());
                    }
                });
    }

    private void send(String self, LocalDate until, Sum sum) {
        List<String> emails = sending.next("", until, PEOPLE);
        while (!emails.isEmpty() && lock.take(self)) {
            try {
                Sending.Sent sent = sending.send(emails, until);
                sum.letters += sent.letters();
                sum.told += sent.told();
            } catch (DataAccessException | PersistenceException refused) {
                LOG.warn("Some letters were not written: {}", refused.getMessage());
            }
            emails = sending.next(emails.getLast(), until, PEOPLE);
        }
    }

    @Scheduled(initialDelay = 30, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void purge() {
        LocalDate before = LocalDate.ofInstant(clock.instant(), HalfDay.ZONE).minusDays(DAYS_KEPT);
        transaction.executeWithoutResult(status -> rows.purge(before));
    }
}
