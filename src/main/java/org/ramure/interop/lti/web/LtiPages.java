package org.ramure.interop.lti.web;

import java.util.Set;
import org.ramure.people.elsewhere.Frame;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The calm pages around a launch: few words, one thing to do, shown in a frame where they must. */
@Component
class LtiPages {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private final Translations translations;

    LtiPages(Translations translations) {
        this.translations = translations;
    }

    /** How a page may be shown, and where its form may lead besides here (an origin, or empty). */
    record Setting(HttpStatus status, Language language, Set<String> sites, String formSite) {

        static Setting ok(Language language, Set<String> sites) {
            return new Setting(HttpStatus.OK, language, sites, "");
        }
    }

    String text(Language language, String key, Object... arguments) {
        return translations.text(language, key, arguments);
    }

    /** A page with this title and body (safe markup); {@code scripts} are modules of /js/. */
    ResponseEntity<String> show(Setting setting, String title, String body, String... scripts) {
        HtmlPage page =
                HtmlPage.begin(setting.language(), title + " · Ramure", "ramure")
                        .raw("<main class=\"people-plain interop-plain\">")
                        .element("h1", title)
                        .raw(body)
                        .raw("</main>");
        for (String script : scripts) {
            page.raw("<script type=\"module\" src=\"/js/" + script + ".js\"></script>");
        }
        String form = setting.formSite().isEmpty() ? "" : " " + setting.formSite();
        // A form for another site says where it comes from: platforms may ask.
        String referrer = form.isEmpty() ? "same-origin" : "strict-origin";
        return ResponseEntity.status(setting.status())
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'%s; %s"
                                .formatted(form, new Frame(setting.sites(), true).ancestors()))
                .header("Referrer-Policy", referrer)
                .header(HttpHeaders.CONTENT_LANGUAGE, setting.language().code())
                .body(page.end());
    }

    /** A paragraph of the text with this key. */
    String paragraph(Language language, String key, Object... arguments) {
        return "<p>" + HtmlPage.escape(text(language, key, arguments)) + "</p>\n";
    }

    /** A hidden field of a form. */
    static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n"
                .formatted(name, HtmlPage.escape(value));
    }

    /** A button that sends its form. */
    String button(Language language, String key) {
        return "<p><button class=\"people-plain-button\" type=\"submit\">%s</button></p>\n"
                .formatted(HtmlPage.escape(text(language, key)));
    }
}
