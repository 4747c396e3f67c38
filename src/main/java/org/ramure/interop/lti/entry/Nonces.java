package org.ramure.interop.lti.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.ramure.interop.secrets.Secrets;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Nonces that were used, on whichever node; kept until no message could bring them again. */
@Component
class Nonces {

    private static final Duration KEPT = Duration.ofHours(2);

    private final JdbcClient database;
    private final Clock clock;

    Nonces(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Uses a nonce up; false when it was used before. */
    boolean use(String nonce) {
        try {
            database.sql("INSERT INTO interop_lti_nonce (nonce_hash, until_at) VALUES (?, ?)")
                    .param(Secrets.hash(nonce))
                    .param(now().plus(KEPT))
                    .update();
            return true;
        } catch (DataIntegrityViolationException known) {
            return false;
        }
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void tidy() {
        database.sql("DELETE FROM interop_lti_nonce WHERE until_at < ?").param(now()).update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
