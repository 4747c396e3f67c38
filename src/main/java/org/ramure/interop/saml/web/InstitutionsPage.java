package org.ramure.interop.saml.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ramure.interop.saml.SamlSources;
import org.ramure.interop.saml.SamlSources.Listed;
import org.ramure.interop.signin.Provider;
import org.ramure.interop.signin.ProviderId;
import org.ramure.people.elsewhere.Frame;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * Which university? A page without session: a field to search, and a list of links. The script adds
 * to it that the list follows the typing.
 */
@Component
class InstitutionsPage {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final int FEW = 20;
    private static final int MOST = 30;
    private static final int LONGEST = 100;

    private final SamlSources sources;
    private final Translations translations;

    InstitutionsPage(SamlSources sources, Translations translations) {
        this.sources = sources;
        this.translations = translations;
    }

    /** What is asked of this page. */
    private record Asked(
            ProviderId provider,
            Language language,
            String words,
            String returnTo,
            String purpose,
            String path) {}

    ResponseEntity<String> show(Provider provider, HttpServletRequest request) {
        Language language = language(request);
        String words = SamlEntryController.sent(request, "q");
        var asked =
                new Asked(
                        provider.id(),
                        language,
                        words.substring(0, Math.min(words.length(), LONGEST)),
                        SamlEntryController.sent(request, "retour"),
                        SamlEntryController.sent(request, "pour"),
                        request.getRequestURI());
        String title = text(asked, "title");
        HtmlPage page =
                HtmlPage.begin(language, title + " · Ramure", "ramure")
                        .raw("<main class=\"people-plain saml-choice\">")
                        .element("h1", title)
                        .element("p", text(asked, "lead", provider.names().in(language)))
                        .raw(last(asked, request))
                        .raw(form(asked))
                        .raw("<div id=\"saml-found\">" + found(asked) + "</div>")
                        .raw(back(asked))
                        .raw("</main>")
                        .raw("<script type=\"module\" src=\"/js/saml-choice.js\"></script>");
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src"
                                + " 'self'; img-src 'self'; font-src 'self'; base-uri 'none';"
                                + " form-action 'self'; "
                                + Frame.NOBODY)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .body(page.end());
    }

    /** As chosen on the page before, else what the browser asks for. */
    private static Language language(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, "ramure-langue"))
                .flatMap(cookie -> Language.ofCode(cookie.getValue()))
                .orElseGet(() -> Language.of(request.getLocale()));
    }

    private String text(Asked asked, String key, Object... arguments) {
        return translations.text(asked.language(), "interop.saml.choice." + key, arguments);
    }

    private String last(Asked asked, HttpServletRequest request) {
        return LastChoice.of(request, asked.provider())
                .flatMap(entityId -> sources.idp(asked.provider(), entityId))
                .map(idp ->
                        "<section class=\"card saml-last\"><h2>%s</h2><p>%s</p></section>"
                                .formatted(
                                        HtmlPage.escape(text(asked, "last")),
                                        link(
                                                asked,
                                                new Listed(
                                                        idp.entityId(),
                                                        idp.names().in(asked.language())),
                                                "people-plain-button")))
                .orElse("");
    }

    private String form(Asked asked) {
        return """
        <form class="people-plain-form saml-search" role="search" method="get" action="%s">
        <label for="saml-words">%s</label>
        <div class="saml-words"><input id="saml-words" name="q" type="search" value="%s" maxlength="%d" autocomplete="organization" aria-describedby="saml-help">
        <button class="people-plain-button" type="submit">%s</button></div>
        <p class="muted" id="saml-help">%s</p>
        %s%s</form>\
        """
                .formatted(
                        HtmlPage.escape(asked.path()),
                        HtmlPage.escape(text(asked, "label")),
                        HtmlPage.escape(asked.words()),
                        LONGEST,
                        HtmlPage.escape(text(asked, "search")),
                        HtmlPage.escape(text(asked, "help")),
                        hidden("retour", asked.returnTo()),
                        hidden("pour", asked.purpose()));
    }

    private static String hidden(String name, String value) {
        return value.isEmpty()
                ? ""
                : "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(name, HtmlPage.escape(value));
    }

    private String found(Asked asked) {
        int all = sources.count(asked.provider());
        if (asked.words().isEmpty() && all > FEW) {
            return status(text(asked, "many", all));
        }
        List<Listed> found =
                sources.search(asked.provider(), asked.words(), asked.language(), MOST + 1);
        if (found.isEmpty()) {
            return status(text(asked, "none", asked.words()));
        }
        var list = new StringBuilder();
        for (Listed one : found.subList(0, Math.min(found.size(), MOST))) {
            list.append("<li>").append(link(asked, one, "saml-institution")).append("</li>\n");
        }
        String said =
                found.size() > MOST ? text(asked, "more", MOST) : text(asked, "some", found.size());
        return status(said) + "<ul class=\"saml-institutions\">\n" + list + "</ul>";
    }

    private static String status(String said) {
        return "<p role=\"status\">" + HtmlPage.escape(said) + "</p>\n";
    }

    private static String link(Asked asked, Listed one, String style) {
        var address =
                UriComponentsBuilder.fromPath(asked.path())
                        .queryParam(SamlEntryController.CHOICE, "{choice}")
                        .queryParam("retour", "{wanted}")
                        .queryParam("pour", "{purpose}")
                        .encode(StandardCharsets.UTF_8)
                        .buildAndExpand(one.entityId(), asked.returnTo(), asked.purpose());
        return "<a class=\"%s\" href=\"%s\">%s</a>"
                .formatted(
                        style, HtmlPage.escape(address.toUriString()), HtmlPage.escape(one.name()));
    }

    private String back(Asked asked) {
        return "<p><a href=\"/connexion\">%s</a></p>"
                .formatted(HtmlPage.escape(text(asked, "back")));
    }
}
