package org.ramure.interop.saml.keys;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.lti.keys.KeySeal;
import org.ramure.interop.saml.OwnKey;
import org.ramure.interop.saml.OwnKeys;
import org.ramure.interop.saml.SamlAddresses;
import org.ramure.interop.saml.metadata.Certificates;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * One row a key, which signs and opens. Every node reads them again after a minute at most; the
 * first to need one makes it.
 */
@Component
class StoredOwnKeys implements OwnKeys {

    private static final Duration AHEAD = Duration.ofDays(7);
    private static final Duration KEPT = Duration.ofDays(14);
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final KeySeal seal;
    private final SamlAddresses addresses;
    private final People people;
    private final TransactionOperations transactions;
    private final Clock clock;
    private volatile @Nullable Ring known;

    StoredOwnKeys(
            JdbcClient database,
            KeySeal seal,
            SamlAddresses addresses,
            People people,
            TransactionOperations transactions,
            Clock clock) {
        this.database = database;
        this.seal = seal;
        this.addresses = addresses;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Keys, the newest first. */
    private record Ring(List<OwnKey> all, Instant readAt) {}

    private record Row(String sealed, LocalDateTime signsFrom) {}

    @Override
    public OwnKey signing() {
        return signing(ring());
    }

    private OwnKey signing(List<OwnKey> all) {
        Instant now = clock.instant();
        return all.stream()
                .filter(key -> !key.signsFrom().isAfter(now))
                .findFirst()
                .orElseGet(all::getLast);
    }

    @Override
    public List<X509Certificate> signingCertificates() {
        return ring().stream().map(OwnKey::certificate).toList();
    }

    @Override
    public X509Certificate encryptionCertificate() {
        return ring().getFirst().certificate();
    }

    @Override
    public List<PrivateKey> opening() {
        return ring().stream().map(OwnKey::privateKey).toList();
    }

    @Override
    public List<Published> published(PersonId caller) {
        administrator(caller);
        List<OwnKey> all = ring();
        OwnKey signing = signing(all);
        return all.stream()
                .map(key ->
                        new Published(
                                Certificates.fingerprint(key.certificate()),
                                key.certificate().getNotAfter().toInstant(),
                                key.signsFrom(),
                                key.equals(signing)))
                .toList();
    }

    @Override
    public void rotate(PersonId caller) {
        administrator(caller);
        if (ring().size() > 1) {
            throw new UserFacingException("interop.saml.keys.busy");
        }
        add(clock.instant().plus(AHEAD));
        known = null;
    }

    private void administrator(PersonId caller) {
        if (people.find(caller).filter(account -> account.is(Role.ADMINISTRATOR)).isEmpty()) {
            throw new AccessDeniedException("administrators only");
        }
    }

    private List<OwnKey> ring() {
        Ring ring = known;
        Instant now = clock.instant();
        if (ring == null || !now.isBefore(ring.readAt().plus(REMEMBERED))) {
            ring = read(now);
            known = ring;
        }
        return ring.all();
    }

    private synchronized Ring read(Instant now) {
        List<OwnKey> all = rows();
        if (all.isEmpty()) {
            add(now);
            all = rows();
        }
        Instant signsFrom = signing(all).signsFrom();
        if (signsFrom.isBefore(now.minus(KEPT)) && signsFrom.isAfter(all.getLast().signsFrom())) {
            forgetBefore(signsFrom);
            all = rows();
        }
        return new Ring(all, now);
    }

    private void forgetBefore(Instant signsFrom) {
        transactions.executeWithoutResult(status ->
                database.sql("DELETE FROM interop_saml_key WHERE signs_from < ?")
                        .param(LocalDateTime.ofInstant(signsFrom, ZoneOffset.UTC))
                        .update());
    }

    private List<OwnKey> rows() {
        return Objects.requireNonNull(
                        transactions.execute(status ->
                                database.sql(
                                                "SELECT sealed, signs_from FROM interop_saml_key"
                                                        + " ORDER BY signs_from DESC")
                                        .query(Row.class)
                                        .list()))
                .stream()
                .map(row ->
                        KeyMaker.read(
                                seal.open(row.sealed()), row.signsFrom().toInstant(ZoneOffset.UTC)))
                .toList();
    }

    private void add(Instant signsFrom) {
        Instant now = clock.instant();
        String sealed = seal.seal(KeyMaker.make(addresses.entityId(), now));
        transactions.executeWithoutResult(status ->
                database.sql(
                                "INSERT INTO interop_saml_key (id, sealed, signs_from, made_at)"
                                        + " VALUES (?, ?, ?, ?)")
                        .param(Uuids.next())
                        .param(sealed)
                        .param(LocalDateTime.ofInstant(signsFrom, ZoneOffset.UTC))
                        .param(LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update());
    }
}
