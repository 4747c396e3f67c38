package org.ramure.interop.identity.store;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ramure.interop.identity.Identities;
import org.ramure.interop.identity.Identity;
import org.ramure.interop.identity.IdentityId;
import org.ramure.people.PersonId;
import org.ramure.people.elsewhere.Newcomers;
import org.ramure.shared.UserFacingException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class StoredIdentities implements Identities {

    private final IdentityRepository rows;
    private final Newcomers newcomers;
    private final TransactionOperations transactions;
    private final Clock clock;

    StoredIdentities(
            IdentityRepository rows,
            Newcomers newcomers,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.newcomers = newcomers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Two first launches at the same moment: the database lets one in, the other finds it. */
    @Override
    public Identity arrive(String issuer, String subject, Told told) {
        try {
            return greetOrWelcome(issuer, subject, told);
        } catch (DataIntegrityViolationException otherTabWasFirst) {
            return greetOrWelcome(issuer, subject, told);
        }
    }

    private Identity greetOrWelcome(String issuer, String subject, Told told) {
        return Objects.requireNonNull(
                transactions.execute(status ->
                        rows.findByIssuerAndSubject(issuer, subject)
                                .map(IdentityEntity::toIdentity)
                                .map(known -> greet(known, told))
                                .orElseGet(() -> welcome(issuer, subject, told))));
    }

    private Identity greet(Identity known, Told told) {
        newcomers.greet(known.person(), words(told));
        rows.seen(known.id().value(), clock.instant());
        return known;
    }

    private Identity welcome(String issuer, String subject, Told told) {
        PersonId person = newcomers.welcome(words(told));
        var row = new IdentityEntity(issuer, subject, person, clock.instant());
        rows.save(row);
        return row.toIdentity();
    }

    private static Newcomers.Told words(Told told) {
        return new Newcomers.Told(told.givenName(), told.familyName(), told.language());
    }

    @Override
    public Optional<Identity> find(IdentityId id) {
        return Objects.requireNonNull(
                transactions.execute(
                        status -> rows.findById(id.value()).map(IdentityEntity::toIdentity)));
    }

    @Override
    public Optional<Identity> find(String issuer, String subject) {
        return Objects.requireNonNull(
                transactions.execute(status ->
                        rows.findByIssuerAndSubject(issuer, subject)
                                .map(IdentityEntity::toIdentity)));
    }

    @Override
    public List<Identity> of(PersonId caller) {
        return Objects.requireNonNull(
                transactions.execute(status ->
                        rows.findByPersonIdOrderByCreatedAt(caller.value()).stream()
                                .map(IdentityEntity::toIdentity)
                                .toList()));
    }

    @Override
    public Identity join(IdentityId id, PersonId own) {
        if (!newcomers.mayComeFromElsewhere(own)) {
            throw new UserFacingException("interop.join.roles");
        }
        return Objects.requireNonNull(
                transactions.execute(status -> {
                    IdentityEntity row = rows.findById(id.value()).orElseThrow();
                    PersonId before = row.toIdentity().person();
                    if (row.toIdentity().joined() || before.equals(own)) {
                        throw new UserFacingException("interop.join.already");
                    }
                    row.join(own, clock.instant());
                    newcomers.handOver(before, own);
                    return row.toIdentity();
                }));
    }

    @Override
    public void leave(PersonId caller, IdentityId id, Told told) {
        transactions.executeWithoutResult(status ->
                rows.findById(id.value())
                        .filter(row -> row.toIdentity().joined())
                        .filter(row -> row.toIdentity().person().equals(caller))
                        .orElseThrow(() -> new UserFacingException("interop.identity.unknown"))
                        .leave(newcomers.welcome(words(told))));
    }
}
