package org.ramure.interop.saml.store;

import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.interop.identity.IssuerNames;
import org.ramure.interop.saml.Idp;
import org.ramure.interop.saml.MetadataTrouble;
import org.ramure.interop.saml.SamlSource;
import org.ramure.interop.saml.SamlSources;
import org.ramure.interop.saml.metadata.Certificates;
import org.ramure.interop.saml.metadata.SearchWords;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.ProviderKind;
import org.ramure.interop.signin.ProviderRemoved;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredSources implements SamlSources, IssuerNames {

    private static final int MOST_WORDS = 6;

    private final JdbcClient database;
    private final SourceRows rows;
    private final SamlAdministrators administrators;
    private final Clock clock;

    StoredSources(
            JdbcClient database, SourceRows rows, SamlAdministrators administrators, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.administrators = administrators;
        this.clock = clock;
    }

    /** A row of {@code interop_saml_idp}. */
    record Row(String entityId, String nameFr, String nameEn, String words, String described) {

        Idp idp() {
            return IdpText.read(entityId, new Idp.Names(nameFr, nameEn), words, described);
        }
    }

    @Override
    public Optional<SamlSource> find(PersonId caller, ProviderId provider) {
        administrators.require(caller);
        return rows.find(provider.value()).map(row -> source(provider, row));
    }

    private SamlSource source(ProviderId provider, SourceRows.Source row) {
        return new SamlSource(
                provider,
                Optional.ofNullable(row.metadataUrl()).map(URI::create),
                Optional.ofNullable(row.signedBy()).map(StoredSources::certificate),
                all(provider.value()),
                row.readAt().toInstant(ZoneOffset.UTC),
                Optional.ofNullable(row.validUntil()).map(until -> until.toInstant(ZoneOffset.UTC)),
                Optional.ofNullable(row.trouble())
                        .map(kind ->
                                new MetadataTrouble(
                                        MetadataTrouble.Kind.valueOf(kind),
                                        String.valueOf(row.troubleDetail()))));
    }

    static X509Certificate certificate(String base64) {
        try {
            return Certificates.ofBase64(base64);
        } catch (CertificateException ours) {
            throw new IllegalStateException(ours);
        }
    }

    @Override
    public Optional<Idp> idp(ProviderId provider, String entityId) {
        return idps(provider, entityId).stream().findFirst().map(Row::idp);
    }

    private List<Row> idps(ProviderId provider, String entityId) {
        return database.sql(
                        "SELECT i.entity_id, i.name_fr, i.name_en, i.words, i.described FROM"
                                + " interop_saml_idp i JOIN interop_saml_source s ON s.provider_id"
                                + " = i.provider_id WHERE i.provider_id = ? AND (s.valid_until IS"
                                + " NULL OR s.valid_until > ?) AND (i.entity_id = ? OR ? = '')"
                                + " LIMIT 2")
                .param(provider.value())
                .param(now())
                .param(entityId)
                .param(entityId)
                .query(Row.class)
                .list();
    }

    @Override
    public Optional<Idp> only(ProviderId provider) {
        List<Row> first = idps(provider, "");
        return first.size() == 1 ? Optional.of(first.getFirst().idp()) : Optional.empty();
    }

    @Override
    public List<Listed> search(ProviderId provider, String words, Language language, int most) {
        List<String> wanted =
                SearchWords.of(words).stream()
                        .limit(MOST_WORDS)
                        .map(StoredSources::pattern)
                        .toList();
        String name = language == Language.FR ? "name_fr" : "name_en";
        var query =
                database.sql(
                                "SELECT entity_id, "
                                        + name
                                        + " AS name FROM interop_saml_idp WHERE provider_id = ? AND"
                                        + " words <> ''"
                                        + " AND words LIKE ? ESCAPE '!'".repeat(wanted.size())
                                        + " ORDER BY "
                                        + name
                                        + ", entity_id LIMIT ?")
                        .param(provider.value());
        for (String pattern : wanted) {
            query = query.param(pattern);
        }
        return query.param(most).query(Listed.class).list();
    }

    private static String pattern(String word) {
        return "%" + word.replaceAll("[!%_]", "!$0") + "%";
    }

    @Override
    public int count(ProviderId provider) {
        return counted("words <> ''", provider.value());
    }

    private int all(UUID provider) {
        return counted("1 = 1", provider);
    }

    private int counted(String which, UUID provider) {
        return database.sql(
                        "SELECT COUNT(*) FROM interop_saml_idp WHERE provider_id = ? AND " + which)
                .param(provider)
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<String> of(String issuer, Language language) {
        String prefix = ProviderKind.SAML.issuerKept("");
        if (!issuer.startsWith(prefix)) {
            return Optional.empty();
        }
        String name = language == Language.FR ? "name_fr" : "name_en";
        return database.sql("SELECT " + name + " FROM interop_saml_idp WHERE entity_id = ? LIMIT 1")
                .param(issuer.substring(prefix.length()))
                .query(String.class)
                .optional();
    }

    @EventListener
    @Transactional
    void forget(ProviderRemoved removed) {
        rows.forget(removed.id().value());
    }

    private LocalDateTime now() {
        return SourceRows.utc(clock.instant());
    }
}
