package org.ramure.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.ramure.people.SignIn;
import org.ramure.shared.UserFacingException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /connexion/lien/{token}}: the page behind a link in mail. Looking at it uses nothing up,
 * since mail scanners look at everything; its button does.
 */
@RestController
class SignInLinkController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final SignIn signIn;
    private final SignInSession session;
    private final SignInLinkPage page;

    SignInLinkController(SignIn signIn, SignInSession session, SignInLinkPage page) {
        this.signIn = signIn;
        this.session = session;
        this.page = page;
    }

    @GetMapping("/connexion/lien/{token}")
    ResponseEntity<String> look(
            @PathVariable String token, HttpServletRequest request, CsrfToken csrf) {
        return show(signIn.look(token), SignInLinkPage.Filled.NOTHING, request, csrf);
    }

    @PostMapping("/connexion/lien/{token}")
    ResponseEntity<String> use(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String givenName,
            @RequestParam(defaultValue = "") String familyName,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(required = false) @Nullable String lasting,
            HttpServletRequest request) {
        var newcomer = new SignIn.Newcomer(givenName, familyName, email);
        SignIn.LinkStanding standing = signIn.look(token);
        try {
            String wanted = session.byLink(token, newcomer, lasting != null);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(wanted))
                    .cacheControl(CacheControl.noStore())
                    .build();
        } catch (UserFacingException refused) {
            var filled = new SignInLinkPage.Filled(newcomer, lasting != null, refused);
            return show(stillStanding(standing, refused), filled, request, csrfOf(request));
        }
    }

    private static SignIn.LinkStanding stillStanding(
            SignIn.LinkStanding before, UserFacingException refused) {
        return refused.messageKey().equals("people.link.spent")
                ? SignIn.LinkStanding.SPENT
                : before;
    }

    private ResponseEntity<String> show(
            SignIn.LinkStanding standing,
            SignInLinkPage.Filled filled,
            HttpServletRequest request,
            CsrfToken csrf) {
        HttpStatus status = HttpStatus.OK;
        if (standing == SignIn.LinkStanding.SPENT) {
            status = HttpStatus.GONE;
        } else if (filled.isRefused()) {
            status = HttpStatus.UNPROCESSABLE_CONTENT;
        }
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(page.html(standing, filled, RequestLanguage.of(request), csrf));
    }

    private static CsrfToken csrfOf(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken csrf) {
            return csrf;
        }
        throw new IllegalStateException("CSRF protection is off");
    }
}
