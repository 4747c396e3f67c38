package org.ramure.interop.saml.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.saml.Idp;
import org.ramure.interop.saml.MetadataTrouble;
import org.ramure.interop.saml.metadata.Metadata;
import org.ramure.shared.Uuids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sources and the universities in them, as rows. */
@Component
class SourceRows {

    private static final String NEW_IDP =
            "INSERT INTO interop_saml_idp (id, provider_id, entity_id, name_fr, name_en, words,"
                    + " described) VALUES (?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    SourceRows(JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    /** A row of {@code interop_saml_source}. */
    record Source(
            UUID providerId,
            @Nullable String metadataUrl,
            @Nullable String signedBy,
            String contentHash,
            LocalDateTime readAt,
            @Nullable LocalDateTime validUntil,
            LocalDateTime nextAt,
            @Nullable String trouble,
            @Nullable String troubleDetail) {}

    Optional<Source> find(UUID provider) {
        return database.sql("SELECT * FROM interop_saml_source WHERE provider_id = ?")
                .param(provider)
                .query(Source.class)
                .optional();
    }

    List<Source> due() {
        return database.sql(
                        "SELECT * FROM interop_saml_source WHERE metadata_url IS NOT NULL AND"
                                + " next_at <= ?")
                .param(utc(clock.instant()))
                .query(Source.class)
                .list();
    }

    /** One node of several takes it on. */
    boolean claim(Source source, Duration next) {
        return database.sql(
                                "UPDATE interop_saml_source SET next_at = ? WHERE provider_id = ?"
                                        + " AND next_at = ?")
                        .param(utc(clock.instant().plus(next)))
                        .param(source.providerId())
                        .param(source.nextAt())
                        .update()
                == 1;
    }

    void trouble(UUID provider, MetadataTrouble trouble) {
        database.sql(
                        "UPDATE interop_saml_source SET trouble = ?, trouble_detail = ? WHERE"
                                + " provider_id = ?")
                .param(trouble.kind().name())
                .param(trouble.detail())
                .param(provider)
                .update();
    }

    /** A new copy in place of the one before; all of it or nothing, in the caller’s transaction. */
    void keep(UUID provider, FreshReading reading, Duration next) {
        Metadata metadata = reading.metadata();
        boolean same =
                find(provider).filter(s -> s.contentHash().equals(reading.hash())).isPresent();
        database.sql("DELETE FROM interop_saml_source WHERE provider_id = ?")
                .param(provider)
                .update();
        Instant now = clock.instant();
        database.sql(
                        "INSERT INTO interop_saml_source (provider_id, metadata_url, signed_by,"
                                + " content_hash, read_at, valid_until, next_at) VALUES (?, ?, ?,"
                                + " ?, ?, ?, ?)")
                .param(provider)
                .param(reading.address().map(Object::toString).orElse(null))
                .param(reading.signedByText().orElse(null))
                .param(reading.hash())
                .param(utc(now))
                .param(metadata.validUntil().map(SourceRows::utc).orElse(null))
                .param(utc(now.plus(next)))
                .update();
        if (!same) {
            idps(provider, metadata.idps());
        }
    }

    private void idps(UUID provider, List<Idp> idps) {
        database.sql("DELETE FROM interop_saml_idp WHERE provider_id = ?").param(provider).update();
        List<Object[]> rows =
                idps.stream()
                        .map(idp ->
                                new Object[] {
                                    Uuids.next(),
                                    provider,
                                    idp.entityId(),
                                    idp.names().french(),
                                    idp.names().english(),
                                    idp.search(),
                                    IdpText.write(idp)
                                })
                        .toList();
        batches.batchUpdate(NEW_IDP, rows);
    }

    void forget(UUID provider) {
        for (String table : List.of("interop_saml_idp", "interop_saml_source")) {
            database.sql("DELETE FROM " + table + " WHERE provider_id = ?")
                    .param(provider)
                    .update();
        }
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
