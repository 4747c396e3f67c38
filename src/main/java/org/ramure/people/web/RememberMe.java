package org.ramure.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.people.Account;
import org.ramure.people.Devices;
import org.ramure.people.SignedInPerson;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;

/**
 * Signs people in again after their session died, by the cookie {@code ramure-connexion}. Its token
 * never changes: see {@code docs/decisions/20261121-remembered-sign-ins.md}.
 */
@Component
public class RememberMe extends AbstractRememberMeServices {

    static final String COOKIE = "ramure-connexion";

    private static final int PARTS = 2;

    private final Devices devices;
    private final Clock clock;

    RememberMe(Devices devices, Clock clock, UserDetailsService nobody) {
        super(UUID.randomUUID().toString(), nobody);
        this.devices = devices;
        this.clock = clock;
        setCookieName(COOKIE);
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    /** Remembers this browser, and says who is signed in with it. */
    SignedInPerson begin(
            Account account,
            boolean lasting,
            HttpServletRequest request,
            HttpServletResponse response) {
        String label = DeviceLabel.of(Optional.ofNullable(request.getHeader("User-Agent")));
        var remembered = devices.remember(account.id(), lasting, label);
        Duration life = Duration.between(clock.instant(), remembered.expiresAt());
        setCookie(
                new String[] {remembered.series().toString(), remembered.token()},
                lasting ? (int) life.toSeconds() : -1,
                request,
                response);
        return new SignedInPerson(account.id().value(), remembered.series(), account.roles());
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            Authentication successfulAuthentication) {
        // Every sign-in goes through begin, which knows how long the person wants to stay.
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookieTokens, HttpServletRequest request, HttpServletResponse response) {
        if (cookieTokens.length != PARTS) {
            throw new InvalidCookieException("not two parts");
        }
        return devices.recognise(cookieTokens[0], cookieTokens[1])
                .orElseThrow(() -> new InvalidCookieException("not remembered any more"));
    }

    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        super.logout(request, response, authentication);
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedInPerson person) {
            devices.signOut(person.id(), person.device());
        }
    }

    /** Makes the browser forget its cookie. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        cancelCookie(request, response);
    }
}
