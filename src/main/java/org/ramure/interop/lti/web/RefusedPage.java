package org.ramure.interop.lti.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.ramure.interop.lti.LaunchRefused;
import org.ramure.interop.lti.Refusals;
import org.ramure.interop.lti.partner.PlatformOrigins;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Says in plain words why somebody was not let in, and notes it for those who can help. */
@Component
class RefusedPage {

    private final LtiPages pages;
    private final Refusals refusals;
    private final PlatformOrigins origins;

    RefusedPage(LtiPages pages, Refusals refusals, PlatformOrigins origins) {
        this.pages = pages;
        this.refusals = refusals;
        this.origins = origins;
    }

    ResponseEntity<String> show(LaunchRefused refused, HttpServletRequest request) {
        String number = refusals.note(refused);
        Language language = Language.of(request.getLocale());
        Set<String> sites =
                refused.platform().map(p -> origins.of(p.id().value())).orElse(Set.of());
        String body =
                pages.paragraph(
                                language,
                                "interop.refused." + refused.reason().name(),
                                refused.detail())
                        + pages.paragraph(language, "interop.refused.what")
                        + "<p class=\"muted\">%s</p>"
                                .formatted(
                                        HtmlPage.escape(
                                                pages.text(
                                                        language,
                                                        "interop.refused.number",
                                                        number)));
        return pages.show(
                new LtiPages.Setting(HttpStatus.FORBIDDEN, language, sites, ""),
                pages.text(language, "interop.refused.title"),
                body);
    }
}
