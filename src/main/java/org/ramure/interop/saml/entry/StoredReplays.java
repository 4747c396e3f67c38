package org.ramure.interop.saml.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.ramure.interop.saml.SamlRefused;
import org.ramure.interop.saml.SamlRefused.Reason;
import org.ramure.interop.secrets.Secrets;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** On whichever node; kept until they would be too old. */
@Component
class StoredReplays implements Replays {

    private final JdbcClient database;
    private final Clock clock;

    StoredReplays(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void use(String issuer, String id, Instant until) {
        try {
            database.sql("INSERT INTO interop_saml_used (used_hash, until_at) VALUES (?, ?)")
                    .param(Secrets.hash(issuer + " " + id))
                    .param(utc(until))
                    .update();
        } catch (DataIntegrityViolationException known) {
            throw new SamlRefused(Reason.REPLAYED, "");
        }
    }

    @Scheduled(initialDelayString = "PT12M", fixedDelayString = "PT1H")
    void tidy() {
        database.sql("DELETE FROM interop_saml_used WHERE until_at < ?")
                .param(utc(clock.instant()))
                .update();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
