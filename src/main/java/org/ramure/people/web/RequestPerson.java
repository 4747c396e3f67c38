package org.ramure.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.Guests;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.SignedInPerson;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The person of this request: from the security context, else the guest of the cookie {@code
 * ramure-visite}. Each is looked up once per request.
 */
@Component
class RequestPerson implements CurrentPerson {

    static final String COOKIE = "ramure-visite";

    private static final String ACCOUNT = RequestPerson.class.getName() + ".account";
    private static final String GUEST = RequestPerson.class.getName() + ".guest";
    private static final int UNTIL_THE_BROWSER_CLOSES = -1;

    private final People people;
    private final Guests guests;

    RequestPerson(People people, Guests guests) {
        this.people = people;
        this.guests = guests;
    }

    @Override
    public Optional<PersonId> id() {
        return account().map(Account::id).or(this::guest);
    }

    @Override
    public Optional<Account> account() {
        return signedIn().flatMap(this::account);
    }

    private Optional<Account> account(PersonId id) {
        Optional<HttpServletRequest> request = CurrentExchange.request();
        if (request.map(r -> r.getAttribute(ACCOUNT)).orElse(null) instanceof Account known
                && known.id().equals(id)) {
            return Optional.of(known);
        }
        Optional<Account> found = people.find(id);
        request.ifPresent(r -> r.setAttribute(ACCOUNT, found.orElse(null)));
        return found;
    }

    @Override
    public PersonId idOrNewGuest() {
        return id().orElseGet(this::welcome);
    }

    private PersonId welcome() {
        HttpServletRequest request = CurrentExchange.requireRequest();
        Guests.NewGuest guest = guests.welcome(RequestLanguage.of(request));
        CurrentExchange.requireResponse()
                .addCookie(
                        CurrentExchange.cookie(
                                request, COOKIE, guest.token(), UNTIL_THE_BROWSER_CLOSES));
        request.setAttribute(GUEST, guest.id());
        return guest.id();
    }

    /** The guest of this browser, whether or not somebody is signed in. */
    Optional<PersonId> guest() {
        return CurrentExchange.request().flatMap(this::guest);
    }

    private Optional<PersonId> guest(HttpServletRequest request) {
        if (request.getAttribute(GUEST) instanceof PersonId known) {
            return Optional.of(known);
        }
        Optional<PersonId> found = CurrentExchange.cookie(request, COOKIE).flatMap(guests::find);
        found.ifPresent(id -> request.setAttribute(GUEST, id));
        return found;
    }

    /** The person changed, or was changed, within this request. */
    void forgetWhatIsKnown() {
        CurrentExchange.request().ifPresent(RequestPerson::forget);
    }

    private static void forget(HttpServletRequest request) {
        request.removeAttribute(ACCOUNT);
        request.removeAttribute(GUEST);
    }

    private static Optional<PersonId> signedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !who.isAuthenticated() || who instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return who.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person.id())
                : named(who.getName());
    }

    private static Optional<PersonId> named(String name) {
        try {
            return Optional.of(new PersonId(UUID.fromString(name)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
