package org.ramure.interop.signin.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ramure.interop.secrets.Secrets;
import org.ramure.interop.signin.Attempt;
import org.ramure.interop.signin.Attempt.Purpose;
import org.ramure.interop.signin.Attempts;
import org.ramure.interop.signin.Provider;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.Providers;
import org.ramure.interop.signin.SignInRefused;
import org.ramure.interop.signin.SignInRefused.Reason;
import org.ramure.interop.signin.store.AttemptBook;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.people.elsewhere.LocalPath;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

@Component
class BrowserAttempts implements Attempts {

    private static final String ATTRIBUTE = Attempt.class.getName();
    private static final String COOKIE = "ramure-entree-";
    private static final int PART = 12;
    private static final int LONGEST_TICKET = 100;

    private final AttemptBook book;
    private final Providers providers;
    private final CurrentPerson current;
    private final Clock clock;

    BrowserAttempts(AttemptBook book, Providers providers, CurrentPerson current, Clock clock) {
        this.book = book;
        this.providers = providers;
        this.current = current;
        this.clock = clock;
    }

    /** The attempt that this request took, if it took one. */
    static Optional<Attempt> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Attempt attempt
                ? Optional.of(attempt)
                : Optional.empty();
    }

    @Override
    public Attempt wanted(ProviderId id, HttpServletRequest request) {
        Purpose purpose = purpose(request);
        var attempt =
                new Attempt(
                        id,
                        purpose,
                        person(purpose),
                        LocalPath.of(sent(request, "retour")).orElse(""),
                        Map.of(),
                        clock.instant());
        request.setAttribute(ATTRIBUTE, attempt);
        Optional<Provider> provider = providers.find(id);
        if (provider.filter(p -> p.enabled() || purpose == Purpose.TRY).isEmpty()) {
            throw new SignInRefused(Reason.UNKNOWN_PROVIDER, id.toString());
        }
        return attempt;
    }

    @Override
    public String begin(
            ProviderId id,
            Map<String, String> notes,
            HttpServletRequest request,
            HttpServletResponse response) {
        Attempt wanted = of(request).orElseGet(() -> wanted(id, request));
        String ticket = Secrets.next();
        String browser = Secrets.next();
        book.begin(wanted.with(notes), ticket, Secrets.hash(browser));
        keep(request, response, name(Secrets.hash(browser)), browser, AttemptBook.GOOD);
        return ticket;
    }

    @Override
    public Attempt take(
            ProviderId provider,
            String ticket,
            HttpServletRequest request,
            HttpServletResponse response) {
        AttemptBook.Taken taken =
                Optional.of(ticket)
                        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_TICKET)
                        .flatMap(book::take)
                        .orElseThrow(() -> new SignInRefused(Reason.STATE, "unknown or old"));
        String name = name(taken.browserHash());
        boolean sameBrowser =
                kept(request, name)
                        .map(Secrets::hash)
                        .filter(taken.browserHash()::equals)
                        .isPresent();
        if (!sameBrowser || !taken.attempt().provider().equals(provider)) {
            throw new SignInRefused(
                    Reason.STATE, sameBrowser ? "of another provider" : "of another browser");
        }
        keep(request, response, name, "", Duration.ZERO);
        request.setAttribute(ATTRIBUTE, taken.attempt());
        return taken.attempt();
    }

    private static Purpose purpose(HttpServletRequest request) {
        return switch (sent(request, "pour")) {
            case "essai" -> Purpose.TRY;
            case "lien" -> Purpose.LINK;
            default -> Purpose.ENTER;
        };
    }

    private Optional<PersonId> person(Purpose purpose) {
        Optional<Account> account = current.account();
        boolean may =
                switch (purpose) {
                    case ENTER -> true;
                    case LINK -> account.isPresent();
                    case TRY -> account.filter(a -> a.is(Role.ADMINISTRATOR)).isPresent();
                };
        if (!may) {
            throw new SignInRefused(Reason.NOT_YOURS, purpose.name());
        }
        return purpose == Purpose.ENTER ? Optional.empty() : account.map(Account::id);
    }

    private static String sent(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static String name(String browserHash) {
        return COOKIE + browserHash.substring(0, PART);
    }

    private static Optional<String> kept(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> name.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** A provider’s page may come back by a post, which brings no cookie of the same site only. */
    private static void keep(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            Duration howLong) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path(request.getContextPath() + "/connexion")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite(request.isSecure() ? "None" : "Lax")
                        .maxAge(howLong)
                        .build()
                        .toString());
    }
}
