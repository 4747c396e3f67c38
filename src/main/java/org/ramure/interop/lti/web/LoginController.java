package org.ramure.interop.lti.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.ramure.interop.lti.LaunchRefused;
import org.ramure.interop.lti.entry.Logins;
import org.ramure.interop.lti.partner.PlatformOrigins;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /lti/entree}: a platform begins a login. The browser goes back there at once; where the
 * platform can keep something for us in its own page, it does that first.
 */
@RestController
class LoginController {

    private final Logins logins;
    private final LtiPages pages;
    private final RefusedPage refusedPage;
    private final PlatformOrigins origins;

    LoginController(
            Logins logins, LtiPages pages, RefusedPage refusedPage, PlatformOrigins origins) {
        this.logins = logins;
        this.pages = pages;
        this.refusedPage = refusedPage;
        this.origins = origins;
    }

    @RequestMapping(
            path = "/lti/entree",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<String> begin(HttpServletRequest request, HttpServletResponse response) {
        try {
            Logins.Begun begun =
                    logins.begin(
                            new Logins.Asked(
                                    sent(request, "iss"),
                                    sent(request, "client_id"),
                                    sent(request, "lti_deployment_id"),
                                    sent(request, "login_hint"),
                                    sent(request, "lti_message_hint"),
                                    sent(request, "lti_storage_target")));
            Surroundings.keep(request, response, begun.state().browserKey(), begun.browserSecret());
            return begun.state().storage().isPresent()
                    ? throughStorage(begun, Language.of(request.getLocale()))
                    : ResponseEntity.status(HttpStatus.FOUND)
                            .location(begun.address())
                            .cacheControl(CacheControl.noStore())
                            .build();
        } catch (LaunchRefused refused) {
            return refusedPage.show(refused, request);
        }
    }

    static String sent(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private ResponseEntity<String> throughStorage(Logins.Begun begun, Language language) {
        String data =
                """
                <p><a class="people-plain-button" id="lti-storage" data-do="put" href="%s" \
                data-key="%s" data-value="%s" data-frame="%s" data-site="%s">%s</a></p>
                """
                        .formatted(
                                HtmlPage.escape(begun.address().toString()),
                                begun.state().browserKey(),
                                begun.browserSecret(),
                                HtmlPage.escape(begun.state().storage().orElse("")),
                                HtmlPage.escape(site(begun)),
                                HtmlPage.escape(pages.text(language, "interop.login.go")));
        return pages.show(
                LtiPages.Setting.ok(language, origins.of(begun.platform().id().value())),
                pages.text(language, "interop.login.title"),
                data,
                "lti-storage");
    }

    /** The storage answers to the origin of the platform’s login, and to no other. */
    private static String site(Logins.Begun begun) {
        String scheme = begun.address().getScheme();
        return scheme + "://" + begun.address().getRawAuthority();
    }
}
