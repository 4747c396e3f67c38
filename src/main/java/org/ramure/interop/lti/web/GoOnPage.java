package org.ramure.interop.lti.web;

import java.util.Set;
import org.ramure.interop.lti.Arrivals;
import org.ramure.interop.lti.Launch;
import org.ramure.interop.lti.entry.LaunchDoor;
import org.ramure.interop.lti.entry.LoginState;
import org.ramure.interop.lti.partner.PlatformOrigins;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Where cookies do not live in the platform’s page: first the platform’s own storage is asked for
 * what the login left there, then the same launch goes on in a window of its own, by a code.
 */
@Component
class GoOnPage {

    private final LtiPages pages;
    private final Arrivals arrivals;
    private final PlatformOrigins origins;

    GoOnPage(LtiPages pages, Arrivals arrivals, PlatformOrigins origins) {
        this.pages = pages;
        this.arrivals = arrivals;
        this.origins = origins;
    }

    /** After a launch whose browser did not show what the login gave it. */
    ResponseEntity<String> afterLaunch(LaunchDoor.Let let) {
        String storage = let.state().storage().map(frame -> storage(let, frame)).orElse("");
        return show(let.launch(), storage);
    }

    /** After a sign-in that the browser forgot at once. */
    ResponseEntity<String> inWindow(Launch launch) {
        return show(launch, "");
    }

    private ResponseEntity<String> show(Launch launch, String before) {
        Language language = launch.presentation().language();
        String code = arrivals.code(launch.id());
        String body =
                pages.paragraph(language, "interop.window.text")
                        + "<form method=\"post\" action=\"/lti/onglet\" target=\"_blank\" "
                        + "class=\"people-plain-form\">\n"
                        + LtiPages.hidden("code", code)
                        + pages.button(language, "interop.window.go")
                        + "</form>\n"
                        + "<p class=\"muted\">"
                        + HtmlPage.escape(pages.text(language, "interop.window.why"))
                        + "</p>\n"
                        + before.replace("@code@", code);
        Set<String> sites = origins.of(launch.platform().value());
        return pages.show(
                LtiPages.Setting.ok(language, sites),
                pages.text(language, "interop.window.title"),
                body,
                before.isEmpty() ? new String[] {"lti-frame"} : new String[] {"lti-storage"});
    }

    private static String storage(LaunchDoor.Let let, String frame) {
        LoginState state = let.state();
        var site = let.platform().authorizationEndpoint();
        return """
        <form method="post" action="/lti/reprise" id="lti-storage" hidden data-do="get" \
        data-key="%s" data-frame="%s" data-site="%s">
        <input type="hidden" name="code" value="@code@">
        <input type="hidden" name="hash" value="%s">
        <input type="hidden" name="proof" value="">
        </form>
        """
                .formatted(
                        state.browserKey(),
                        HtmlPage.escape(frame),
                        HtmlPage.escape(site.getScheme() + "://" + site.getRawAuthority()),
                        state.browserHash());
    }
}
