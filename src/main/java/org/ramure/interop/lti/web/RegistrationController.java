package org.ramure.interop.lti.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ramure.interop.lti.registration.Invitations;
import org.ramure.interop.lti.registration.Registrar;
import org.ramure.shared.ClientLimit;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /lti/inscription}: the one address that a teacher gives to their platform. The platform
 * opens it with where its configuration is; a press of the button does the rest.
 */
@RestController
class RegistrationController {

    private static final int PER_MINUTE = 20;
    private static final int LOOK = 1;
    private static final int TRY = 4;

    private final Registrar registrar;
    private final Invitations invitations;
    private final LtiPages pages;
    private final ClientLimit limit;

    RegistrationController(
            Registrar registrar, Invitations invitations, LtiPages pages, Clock clock) {
        this.registrar = registrar;
        this.invitations = invitations;
        this.pages = pages;
        this.limit = new ClientLimit(PER_MINUTE, clock);
    }

    private static Registrar.Asked asked(HttpServletRequest request) {
        return new Registrar.Asked(
                LoginController.sent(request, "code").strip(),
                LoginController.sent(request, "openid_configuration"),
                LoginController.sent(request, "registration_token"));
    }

    @GetMapping("/lti/inscription")
    ResponseEntity<String> look(HttpServletRequest request) {
        Language language = Language.of(request.getLocale());
        Registrar.Asked asked = asked(request);
        if (isTooOften(request, LOOK)) {
            return trouble(request, "interop.registration.slow");
        }
        String host = site(asked.configuration()).map(URI::getHost).orElse("");
        if (host.isEmpty()) {
            return show(
                    language,
                    asked,
                    HttpStatus.OK,
                    pages.paragraph(language, "interop.registration.alone"));
        }
        return show(
                language,
                asked,
                HttpStatus.OK,
                pages.paragraph(language, "interop.registration.text", host)
                        + form(language, asked));
    }

    @PostMapping("/lti/inscription")
    ResponseEntity<String> register(HttpServletRequest request) {
        Language language = Language.of(request.getLocale());
        if (isTooOften(request, TRY)) {
            return trouble(request, "interop.registration.slow");
        }
        Registrar.Asked asked = asked(request);
        try {
            Registrar.Registered done = registrar.register(asked);
            String body =
                    pages.paragraph(language, "interop.registration.done", done.name())
                            + pages.paragraph(
                                    language,
                                    done.deployed()
                                            ? "interop.registration.next"
                                            : "interop.registration.nextDeploy")
                            + "<p><button class=\"people-plain-button\" type=\"button\" data-lti-close>%s</button></p>"
                                    .formatted(
                                            HtmlPage.escape(
                                                    pages.text(
                                                            language,
                                                            "interop.registration.close")));
            return show(language, asked, HttpStatus.OK, body);
        } catch (UserFacingException refused) {
            String body =
                    "<p role=\"alert\">"
                            + HtmlPage.escape(
                                    pages.text(
                                            language,
                                            refused.messageKey(),
                                            refused.arguments().toArray()))
                            + "</p>"
                            + form(language, asked);
            return show(language, asked, HttpStatus.UNPROCESSABLE_CONTENT, body);
        }
    }

    private boolean isTooOften(HttpServletRequest request, int price) {
        return limit.take(request.getRemoteAddr(), price).isPresent();
    }

    private ResponseEntity<String> trouble(HttpServletRequest request, String key) {
        Language language = Language.of(request.getLocale());
        return show(
                language,
                asked(request),
                HttpStatus.TOO_MANY_REQUESTS,
                pages.paragraph(language, key));
    }

    private String form(Language language, Registrar.Asked asked) {
        boolean known = invitations.maker(asked.code()).isPresent();
        String code =
                known
                        ? LtiPages.hidden("code", asked.code())
                        : "<p><label for=\"code\">%s</label>\n<input id=\"code\" name=\"code\" required autocomplete=\"off\" maxlength=\"100\"></p>\n"
                                .formatted(
                                        HtmlPage.escape(
                                                pages.text(
                                                        language,
                                                        "interop.registration.code.label")));
        return "<form method=\"post\" action=\"/lti/inscription\" class=\"people-plain-form\">\n"
                + LtiPages.hidden("openid_configuration", asked.configuration())
                + LtiPages.hidden("registration_token", asked.token())
                + code
                + pages.button(language, "interop.registration.go")
                + "</form>\n";
    }

    private ResponseEntity<String> show(
            Language language, Registrar.Asked asked, HttpStatus status, String body) {
        Set<String> sites =
                site(asked.configuration())
                        .map(uri -> Set.of(uri.getScheme() + "://" + uri.getRawAuthority()))
                        .orElse(Set.of());
        return pages.show(
                new LtiPages.Setting(status, language, sites, ""),
                pages.text(language, "interop.registration.title"),
                body,
                "lti-frame");
    }

    /** Whose page this is shown in; only what is a web address becomes part of a header. */
    private static Optional<URI> site(String configuration) {
        try {
            URI uri = new URI(configuration);
            String scheme =
                    Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return uri.getHost() != null
                            && (scheme.equals("https") || scheme.equals("http"))
                            && uri.getRawUserInfo() == null
                            && uri.getRawAuthority().matches("[\\w.:\\[\\]-]+")
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
