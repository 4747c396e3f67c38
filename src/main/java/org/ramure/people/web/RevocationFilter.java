package org.ramure.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ramure.people.Devices;
import org.ramure.people.SignedInPerson;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Once a minute and session: is this browser still signed in, and with which roles? So a sign-in
 * ended elsewhere, or a role taken away, takes effect within a minute on every node.
 */
public class RevocationFilter extends OncePerRequestFilter {

    static final Duration EVERY = Duration.ofMinutes(1);

    private static final String CHECKED_AT = RevocationFilter.class.getName() + ".checkedAt";

    private final Devices devices;
    private final RememberMe rememberMe;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();

    public RevocationFilter(Devices devices, RememberMe rememberMe, Clock clock) {
        this.devices = devices;
        this.rememberMe = rememberMe;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (session != null
                && who != null
                && who.getPrincipal() instanceof SignedInPerson person
                && isDue(session)) {
            check(person, session, request, response);
        }
        chain.doFilter(request, response);
    }

    private boolean isDue(HttpSession session) {
        Instant now = clock.instant();
        boolean due =
                !(session.getAttribute(CHECKED_AT) instanceof Instant last)
                        || !now.isBefore(last.plus(EVERY));
        if (due) {
            session.setAttribute(CHECKED_AT, now);
        }
        return due;
    }

    private void check(
            SignedInPerson person,
            HttpSession session,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<SignedInPerson> now = devices.refresh(person);
        if (now.isEmpty()) {
            SecurityContextHolder.clearContext();
            session.invalidate();
            rememberMe.forget(request, response);
        } else if (!now.get().equals(person)) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(SignInSession.authentication(now.get()));
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }
    }
}
