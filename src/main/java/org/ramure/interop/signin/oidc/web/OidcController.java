package org.ramure.interop.signin.oidc.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.ramure.interop.signin.ArrivedPerson;
import org.ramure.interop.signin.Attempt;
import org.ramure.interop.signin.Attempts;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.SignInDoors;
import org.ramure.interop.signin.SignInRefused;
import org.ramure.interop.signin.SignInRefused.Reason;
import org.ramure.interop.signin.oidc.OidcLogin;
import org.ramure.people.spi.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /connexion/oidc/entree/…} goes to the provider, {@code /connexion/oidc/retour/…} back. */
@RestController
class OidcController {

    private final OidcLogin login;
    private final Attempts attempts;
    private final SignInDoors doors;

    OidcController(OidcLogin login, Attempts attempts, SignInDoors doors) {
        this.login = login;
        this.attempts = attempts;
        this.doors = doors;
    }

    @Bean
    static PublicPaths oidcPaths() {
        return PublicPaths.of("/connexion/oidc/entree/*", "/connexion/oidc/retour/*");
    }

    @GetMapping("/connexion/oidc/entree/{provider}")
    ResponseEntity<Void> begin(
            @PathVariable UUID provider, HttpServletRequest request, HttpServletResponse response) {
        var id = new ProviderId(provider);
        try {
            attempts.wanted(id, request);
            return see(
                    login.begin(
                            id, request, notes -> attempts.begin(id, notes, request, response)));
        } catch (SignInRefused refused) {
            return see(doors.refused(id, refused, request));
        }
    }

    @GetMapping("/connexion/oidc/retour/{provider}")
    ResponseEntity<Void> back(
            @PathVariable UUID provider, HttpServletRequest request, HttpServletResponse response) {
        var id = new ProviderId(provider);
        try {
            String state = sent(request, "state");
            Attempt attempt = attempts.take(id, state, request, response);
            String error = sent(request, "error");
            if (!error.isEmpty()) {
                throw OidcLogin.said(error);
            }
            String code = sent(request, "code");
            if (code.isEmpty()) {
                throw new SignInRefused(Reason.PROVIDER_ERROR, "neither code nor error");
            }
            ArrivedPerson arrived = login.finish(id, code, state, attempt.notes());
            return see(doors.arrive(id, arrived, request, response));
        } catch (SignInRefused refused) {
            return see(doors.refused(id, refused, request));
        }
    }

    private static String sent(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static ResponseEntity<Void> see(URI where) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(where)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
