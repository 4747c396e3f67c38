package org.ramure.cohorts.attendance.web;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ramure.cohorts.attendance.SheetPhase;
import org.ramure.cohorts.attendance.SigningPage;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;

/** The page as HTML, in one language; the same for everybody who opens it. */
final class SigningHtml {

    private static final String[] STYLES = {
        "fonts", "tokens", "prose", "verify", "cohorts-attendance"
    };
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Translations translations;
    private final Language language;

    SigningHtml(Translations translations, Language language) {
        this.translations = translations;
        this.language = language;
    }

    String page(SigningPage sheet) {
        return begin().raw(
                        "<main class=\"sign\" id=\"sign\" data-sheet=\"%s\" %s>"
                                .formatted(sheet.shortId(), texts()))
                .element("h1", word("title"))
                .raw(facts(sheet))
                .raw(notice(sheet.phase()))
                .raw("<noscript><p class=\"notice\">%s</p></noscript>".formatted(safe("noScript")))
                .raw("<p id=\"sign-state\" class=\"sign-state\" role=\"status\"></p>")
                .raw("<ul id=\"sign-list\" class=\"sign-list\" aria-live=\"polite\"></ul>")
                .raw(form())
                .raw(
                        "<p><button type=\"button\" id=\"sign-another\" class=\"sign-quiet\" hidden>%s</button></p>"
                                .formatted(safe("another")))
                .raw("<p class=\"sign-privacy\">%s</p></main>".formatted(safe("privacy")))
                .raw("<script src=\"/js/cohorts-attendance-queue.js\"></script>")
                .raw("<script type=\"module\" src=\"/js/cohorts-attendance-sign.js\"></script>")
                .end();
    }

    String unknown() {
        return begin().raw("<main class=\"sign\">")
                .element("h1", word("title"))
                .element("p", translations.text(language, "cohorts.attendance.sign.unknown"))
                .raw("</main>")
                .end();
    }

    private HtmlPage begin() {
        return HtmlPage.begin(language, word("title") + " · Ramure", STYLES)
                .raw(
                        "<header class=\"verify-header\"><span class=\"verify-brand\"><img src=\"/icons/ramure.svg\" alt=\"\" width=\"32\" height=\"32\">Ramure</span></header>");
    }

    private String facts(SigningPage sheet) {
        String day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(language.locale())
                        .format(sheet.day());
        String when =
                translations.text(
                        language,
                        "cohorts.attendance.page.when",
                        day,
                        TIME.format(sheet.start()),
                        TIME.format(sheet.end()));
        return "<p class=\"lead\"><strong>%s</strong><br>%s<br>%s</p>"
                .formatted(
                        HtmlPage.escape(sheet.cohort()),
                        HtmlPage.escape(sheet.halfDay()),
                        HtmlPage.escape(when));
    }

    /** Said when it was loaded; a page kept for later must not say that nobody may sign. */
    private String notice(SheetPhase phase) {
        return phase == SheetPhase.CANCELLED
                ? "<p class=\"notice problem\">%s</p>".formatted(safe("cancelled"))
                : "";
    }

    private String form() {
        return """
        <form id="sign-form" class="sign-form" novalidate>
        <p id="sign-who" class="sign-who" hidden></p>
        %s%s%s
        <fieldset class="sign-drawing"><legend>%s</legend>
        <p id="sign-pad-help" class="sign-help">%s</p>
        <canvas id="sign-pad" width="600" height="200" role="img" aria-label="%s" aria-describedby="sign-pad-help"></canvas>
        <button type="button" id="sign-clear" class="sign-quiet">%s</button>
        </fieldset>
        <p id="sign-error" class="sign-error" role="alert" hidden></p>
        <p><button class="sign-button" type="submit">%s</button></p>
        </form>\
        """
                .formatted(
                        field(
                                "code",
                                "autocomplete=\"off\" autocapitalize=\"characters\" spellcheck=\"false\" maxlength=\"9\""),
                        field("email", "type=\"email\" autocomplete=\"email\" maxlength=\"254\""),
                        field("name", "autocomplete=\"name\" maxlength=\"200\""),
                        safe("drawing"),
                        safe("drawingHelp"),
                        safe("drawingLabel"),
                        safe("drawingClear"),
                        safe("send"));
    }

    private String field(String name, String attributes) {
        return """
        <p id="sign-field-%1$s"><label for="sign-%1$s">%2$s</label>
        <input id="sign-%1$s" name="%1$s" %3$s required aria-describedby="sign-%1$s-help">
        <span class="sign-help" id="sign-%1$s-help">%4$s</span></p>
        """
                .formatted(name, safe(name), attributes, safe(name + "Help"));
    }

    /** What the script says by itself, as attributes of the page's main part. */
    private String texts() {
        return Stream.of("waiting", "ready", "hello", "missing", "unsaved")
                .map(key -> "data-text-%s=\"%s\"".formatted(key, safe(key)))
                .collect(Collectors.joining(" "));
    }

    private String word(String key) {
        return translations.text(language, "cohorts.attendance.page." + key);
    }

    private String safe(String key) {
        return HtmlPage.escape(word(key));
    }
}
