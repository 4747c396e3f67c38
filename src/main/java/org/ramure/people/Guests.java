package org.ramure.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.ramure.people.spi.PersonalData;
import org.ramure.shared.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * People who begin without an account: known by a token in a cookie of their browser, purged after
 * 30 days without a visit, and merged into the account they sign in with in the same browser.
 */
@Component
@Transactional
public class Guests {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration NOTED_EVERY = Duration.ofHours(1);
    private static final Limit BATCH = Limit.of(200);

    private final PersonRepository persons;
    private final ObjectProvider<PersonalData> plugs;
    private final TransactionOperations transactions;
    private final Clock clock;

    Guests(
            PersonRepository persons,
            ObjectProvider<PersonalData> plugs,
            TransactionOperations transactions,
            Clock clock) {
        this.persons = persons;
        this.plugs = plugs;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A new guest and the token their browser keeps. */
    public record NewGuest(PersonId id, String token) {}

    public NewGuest welcome(Language language) {
        String token = Tokens.next();
        var guest = Person.guest(Tokens.hash(token), language, clock.instant());
        persons.save(guest);
        return new NewGuest(guest.personId(), token);
    }

    /** The guest who holds this token. */
    public Optional<PersonId> find(String token) {
        String hash = Tokens.hash(token);
        Optional<Person> guest =
                persons.findByGuestTokenHash(hash).filter(person -> person.isGuestWith(hash));
        Instant now = clock.instant();
        guest.filter(person -> person.lastSeenAt().isBefore(now.minus(NOTED_EVERY)))
                .ifPresent(person -> persons.seen(person.personId().value(), now));
        return guest.map(Person::personId);
    }

    /** Hands all a guest did over to an account, then forgets the guest; all of it or nothing. */
    public void mergeInto(PersonId guest, PersonId account) {
        persons.findById(guest.value())
                .filter(person -> !person.isAccount())
                .ifPresent(person -> {
                    plugs.orderedStream().forEach(plug -> plug.move(guest, account));
                    persons.delete(person);
                });
    }

    /** Erases guests who have not been here for 30 days, each in a transaction of its own. */
    @Scheduled(initialDelay = 30, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    @Transactional(propagation = Propagation.NEVER)
    public void purge() {
        Instant before = clock.instant().minus(KEPT);
        List<UUID> gone = persons.forgottenGuests(before, BATCH);
        while (!gone.isEmpty()) {
            gone.forEach(
                    id -> transactions.executeWithoutResult(status -> erase(new PersonId(id))));
            gone = persons.forgottenGuests(before, BATCH);
        }
    }

    private void erase(PersonId guest) {
        plugs.orderedStream().forEach(plug -> plug.erase(guest));
        persons.deleteById(guest.value());
    }
}
