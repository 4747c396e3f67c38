package org.ramure.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The browsers in which a person is signed in. Every sign-in has a row here, so that it survives a
 * restarted server and can be ended from elsewhere.
 */
@Component
@Transactional
public class Devices {

    private static final Duration NOTED_EVERY = Duration.ofHours(1);

    private final RememberedSignInRepository signIns;
    private final PersonRepository persons;
    private final Clock clock;

    Devices(RememberedSignInRepository signIns, PersonRepository persons, Clock clock) {
        this.signIns = signIns;
        this.persons = persons;
        this.clock = clock;
    }

    /** A browser as its owner sees it; the label is such as « Firefox · Linux », or empty. */
    public record Device(
            UUID id, String label, Instant since, Instant lastUsedAt, Instant expiresAt) {}

    /** What the browser keeps: it is shown once and stored only as a hash. */
    public record Remembered(UUID series, String token, Instant expiresAt) {}

    /**
     * Remembers a browser: for 30 days if {@code lasting}, for 12 hours otherwise. {@code label}
     * has at most 100 characters.
     */
    public Remembered remember(PersonId person, boolean lasting, String label) {
        String token = Tokens.next();
        var signIn =
                new RememberedSignIn(person, Tokens.hash(token), label, lasting, clock.instant());
        signIns.save(signIn);
        return new Remembered(signIn.id(), token, signIn.expiresAt());
    }

    /** Who holds this token; the token stays the same, whoever asks at the same time. */
    public Optional<SignedInPerson> recognise(String series, String token) {
        return id(series)
                .flatMap(signIns::findById)
                .filter(signIn -> Tokens.same(signIn.tokenHash(), Tokens.hash(token)))
                .flatMap(signIn -> signedIn(signIn.personId(), signIn));
    }

    /** The same person with the roles of now; empty when the sign-in has been ended meanwhile. */
    public Optional<SignedInPerson> refresh(SignedInPerson before) {
        return signIns.findById(before.device())
                .flatMap(signIn -> signedIn(before.person(), signIn));
    }

    private Optional<SignedInPerson> signedIn(UUID person, RememberedSignIn signIn) {
        Instant now = clock.instant();
        if (!signIn.isValid(now) || !signIn.personId().equals(person)) {
            return Optional.empty();
        }
        Optional<Person> holder = persons.withRoles(person).filter(Person::isAccount);
        if (holder.isPresent() && signIn.wasUsedBefore(now.minus(NOTED_EVERY))) {
            signIns.used(signIn.id(), now);
            persons.seen(person, now);
        }
        return holder.map(p -> new SignedInPerson(person, signIn.id(), p.toAccount().roles()));
    }

    /** The person's browsers, the one used last first. */
    @Transactional(readOnly = true)
    public List<Device> of(PersonId person) {
        return signIns
                .findByPersonIdAndExpiresAtAfterOrderByLastUsedAtDesc(
                        person.value(), clock.instant())
                .stream()
                .map(RememberedSignIn::toDevice)
                .toList();
    }

    /** Signs the person out of one of their browsers; another person's is left alone. */
    public void signOut(PersonId person, UUID device) {
        signIns.forget(device, person.value());
    }

    /** Signs the person out everywhere but in {@code here}. */
    public void signOutElsewhere(PersonId person, UUID here) {
        signIns.forgetAllBut(here, person.value());
    }

    @Scheduled(initialDelay = 20, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        signIns.deleteExpired(clock.instant());
    }

    private static Optional<UUID> id(String series) {
        try {
            return Optional.of(UUID.fromString(series));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
