package org.ramure.cohorts.news.web;

import org.ramure.cohorts.news.Rhythm;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/** The page behind the last line of each letter: one question and one button. */
@Component
class LettersPage {

    private static final String[] STYLES = {
        "fonts", "tokens", "prose", "verify", "cohorts-news-page"
    };

    private final Translations translations;

    LettersPage(Translations translations) {
        this.translations = translations;
    }

    String form(Language language, Rhythm now, boolean changed) {
        HtmlPage html = begin(language).element("h1", word(language, "title"));
        if (changed) {
            html.raw(
                    "<p class=\"notice\" role=\"status\">%s</p>"
                            .formatted(safe(language, "changed." + now.name())));
        }
        html.element("p", word(language, "lead"))
                .raw("<form method=\"post\" class=\"letters-form\"><fieldset><legend>")
                .raw(safe(language, "question"))
                .raw("</legend>");
        for (Rhythm rhythm : Rhythm.values()) {
            html.raw(
                    """
                    <p><input type="radio" name="rythme" id="%1$s" value="%1$s"%2$s>
                    <label for="%1$s">%3$s</label></p>\
                    """
                            .formatted(
                                    rhythm.name(),
                                    rhythm == now ? " checked" : "",
                                    HtmlPage.escape(
                                            translations.text(
                                                    language,
                                                    "cohorts.news.rhythm." + rhythm.name()))));
        }
        return html.raw("</fieldset>")
                .raw("<p><button type=\"submit\">%s</button></p>".formatted(safe(language, "save")))
                .raw("</form>")
                .element("p", word(language, "always"))
                .raw("</main>")
                .end();
    }

    String unknown(Language language) {
        return begin(language)
                .element("h1", word(language, "title"))
                .element("p", word(language, "unknown"))
                .raw("</main>")
                .end();
    }

    private HtmlPage begin(Language language) {
        return HtmlPage.begin(language, word(language, "title") + " · Ramure", STYLES)
                .raw(
                        "<header class=\"verify-header\"><a class=\"verify-brand\" href=\"/\"><img src=\"/icons/ramure.svg\" alt=\"\" width=\"32\" height=\"32\">Ramure</a></header>")
                .raw("<main class=\"letters\">");
    }

    private String word(Language language, String key) {
        return translations.text(language, "cohorts.news.page." + key);
    }

    private String safe(Language language, String key) {
        return HtmlPage.escape(word(language, key));
    }
}
