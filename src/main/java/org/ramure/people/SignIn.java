package org.ramure.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves who somebody is, by a link sent to their address or by a password. Answers are the same
 * for known and unknown addresses; attempts are throttled. Opens no session: that is {@code web}.
 */
@Component
public class SignIn {

    private static final Duration LINKS_KEPT = Duration.ofDays(1);

    private final PersonRepository persons;
    private final SignInLinkRepository links;
    private final Throttle throttle;
    private final Passwords passwords;
    private final Letters letters;
    private final Clock clock;

    SignIn(
            PersonRepository persons,
            SignInLinkRepository links,
            Throttle throttle,
            Passwords passwords,
            Letters letters,
            Clock clock) {
        this.persons = persons;
        this.links = links;
        this.throttle = throttle;
        this.passwords = passwords;
        this.letters = letters;
        this.clock = clock;
    }

    /** Who asks for a link: the address as typed, and the client's network address. */
    public record LinkRequest(String email, String client, Language language, String returnTo) {}

    /** What a person may tell when a link makes their account; the address only if it is asked. */
    public record Newcomer(String givenName, String familyName, String email) {}

    /** What a link is good for. */
    public enum LinkStanding {
        SIGNS_IN,
        MAKES_ACCOUNT,
        MAKES_FIRST_ADMINISTRATOR,
        SPENT
    }

    /** A link was used: who is signed in, and the local path they wanted, or an empty text. */
    public record Arrival(Account account, String returnTo) {}

    /**
     * Sends a link to the address, known or not. Throws {@link UserFacingException} when it cannot
     * be an address, {@link TooManyAttempts} when links were asked too often.
     */
    @Transactional
    public void requestLink(LinkRequest request) {
        EmailAddress email =
                EmailAddress.of(request.email())
                        .orElseThrow(() -> new UserFacingException("people.email.invalid"));
        throttle.link(email.value(), request.client());
        String token = Tokens.next();
        SignInLink link =
                SignInLink.to(email, Tokens.hash(token), request.language(), clock.instant())
                        .returningTo(request.returnTo());
        links.save(link);
        letters.signInLink(email, token, link);
    }

    /** Looks at a link without using it: mail scanners may do so as often as they like. */
    @Transactional(readOnly = true)
    public LinkStanding look(String token) {
        return usable(token).map(this::standing).orElse(LinkStanding.SPENT);
    }

    private LinkStanding standing(SignInLink link) {
        if (link.isForFirstAdministrator()) {
            return LinkStanding.MAKES_FIRST_ADMINISTRATOR;
        }
        return link.email().flatMap(email -> persons.withEmail(email.value())).isPresent()
                ? LinkStanding.SIGNS_IN
                : LinkStanding.MAKES_ACCOUNT;
    }

    /**
     * Uses a link, once. Throws {@link UserFacingException} when it is spent, or when the first
     * administrator gave no usable address (the link stays good then).
     */
    @Transactional
    public Arrival byLink(String token, Newcomer newcomer) {
        SignInLink link = usable(token).orElseThrow(SignIn::spent);
        EmailAddress email =
                link.email()
                        .or(() -> EmailAddress.of(newcomer.email()))
                        .orElseThrow(() -> new UserFacingException("people.email.invalid"));
        Instant now = clock.instant();
        if (links.use(link.id(), now) == 0) {
            throw spent();
        }
        Person person =
                persons.withEmail(email.value()).orElseGet(() -> join(email, link, newcomer));
        if (link.isForFirstAdministrator()) {
            person.give(Set.of(Role.ADMINISTRATOR));
        }
        person.seen(now);
        letters.forget(token);
        return new Arrival(person.toAccount(), link.returnTo());
    }

    private Person join(EmailAddress email, SignInLink link, Newcomer newcomer) {
        Person person = Person.account(email, link.language(), clock.instant());
        person.rename(
                OwnAccount.name(newcomer.givenName()), OwnAccount.name(newcomer.familyName()));
        return persons.save(person);
    }

    /**
     * Checks a password; no connection to the database is held meanwhile. Throws {@link
     * UserFacingException} with one and the same message for every cause, {@link TooManyAttempts}
     * when it was tried too often.
     */
    public Account byPassword(String email, String password, String client) {
        throttle.password(email, client);
        Optional<Person> person =
                EmailAddress.of(email).flatMap(address -> persons.withEmail(address.value()));
        if (!passwords.matches(password, person.flatMap(Person::passwordHash))) {
            throw new UserFacingException("people.signIn.password.wrong");
        }
        return person.map(Person::toAccount).orElseThrow();
    }

    @Scheduled(initialDelay = 15, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    void tidy() {
        links.deleteExpired(clock.instant().minus(LINKS_KEPT));
    }

    private Optional<SignInLink> usable(String token) {
        String hash = Tokens.hash(token);
        return links.findByTokenHash(hash)
                .filter(link -> link.holds(hash) && link.isUsable(clock.instant()));
    }

    private static UserFacingException spent() {
        return new UserFacingException("people.link.spent");
    }
}
