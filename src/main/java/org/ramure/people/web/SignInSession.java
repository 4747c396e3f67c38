package org.ramure.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.Account;
import org.ramure.people.Guests;
import org.ramure.people.PersonId;
import org.ramure.people.SignIn;
import org.ramure.people.SignedInPerson;
import org.ramure.people.elsewhere.LocalPath;
import org.ramure.shared.Language;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Opens the session of somebody who proved who they are, in the request that this thread answers:
 * new session id, remembered browser, and what they did here as a guest merged into the account.
 */
@Component
public class SignInSession {

    private final SignIn signIn;
    private final Guests guests;
    private final RequestPerson current;
    private final RememberMe rememberMe;
    private final TransactionOperations transactions;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SignInSession(
            SignIn signIn,
            Guests guests,
            RequestPerson current,
            RememberMe rememberMe,
            TransactionOperations transactions) {
        this.signIn = signIn;
        this.guests = guests;
        this.current = current;
        this.rememberMe = rememberMe;
        this.transactions = transactions;
    }

    /** Signs in by password; {@code lasting} keeps the browser signed in for 30 days. */
    public Account byPassword(String email, String password, boolean lasting) {
        Account account = signIn.byPassword(email, password, client());
        transactions.executeWithoutResult(status -> enter(account, lasting));
        return account;
    }

    /** Signs in by a link, using it up; returns the local path to go to. */
    public String byLink(String token, SignIn.Newcomer newcomer, boolean lasting) {
        SignIn.Arrival arrival =
                Objects.requireNonNull(
                        transactions.execute(status -> {
                            SignIn.Arrival used = signIn.byLink(token, newcomer);
                            enter(used.account(), lasting);
                            return used;
                        }));
        return LocalPath.orHome(arrival.returnTo());
    }

    /** The remembered sign-in of this session, if somebody is signed in. */
    public Optional<UUID> device() {
        return signedIn().map(SignedInPerson::device);
    }

    /** The network address the request comes from, for throttling. */
    public String client() {
        return CurrentExchange.request().map(HttpServletRequest::getRemoteAddr).orElse("");
    }

    /** The person's names, language or roles were changed in this request. */
    public void changed() {
        current.forgetWhatIsKnown();
    }

    /** Remembers the language on this device. */
    public void remember(Language language) {
        RequestLanguage.remember(
                CurrentExchange.requireRequest(), CurrentExchange.requireResponse(), language);
    }

    /** Signs somebody in whom a side elsewhere vouches for; what a guest did here stays apart. */
    void enter(Account account) {
        transactions.executeWithoutResult(status -> begin(account, false));
    }

    private void enter(Account account, boolean lasting) {
        HttpServletRequest request = CurrentExchange.requireRequest();
        HttpServletResponse response = CurrentExchange.requireResponse();
        current.guest()
                .ifPresent(guest -> {
                    guests.mergeInto(guest, account.id());
                    response.addCookie(
                            CurrentExchange.cookie(request, RequestPerson.COOKIE, "", 0));
                });
        begin(account, lasting);
    }

    private void begin(Account account, boolean lasting) {
        HttpServletRequest request = CurrentExchange.requireRequest();
        HttpServletResponse response = CurrentExchange.requireResponse();
        SignedInPerson person = rememberMe.begin(account, lasting, request, response);
        renewSession(request, account.id());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(person));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        RequestLanguage.remember(request, response, account.language());
        current.forgetWhatIsKnown();
    }

    static Authentication authentication(SignedInPerson person) {
        return UsernamePasswordAuthenticationToken.authenticated(
                person, null, person.getAuthorities());
    }

    /** Nobody who knew the id before knows it now; another person's session is not taken over. */
    private static void renewSession(HttpServletRequest request, PersonId arriving) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            request.getSession(true);
        } else if (signedIn().filter(before -> !before.id().equals(arriving)).isPresent()) {
            session.invalidate();
            request.getSession(true);
        } else {
            request.changeSessionId();
        }
    }

    private static Optional<SignedInPerson> signedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person)
                : Optional.empty();
    }
}
