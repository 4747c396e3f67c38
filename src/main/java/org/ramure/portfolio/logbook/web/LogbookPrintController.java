package org.ramure.portfolio.logbook.web;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.UUID;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookEntry;
import org.ramure.portfolio.logbook.LogbookFile;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /carnet/imprimer/{id}}: one's own entry on paper; 404 for anyone else's. */
@RestController
class LogbookPrintController {

    private final CurrentPerson current;
    private final Logbook logbook;
    private final Translations translations;

    LogbookPrintController(CurrentPerson current, Logbook logbook, Translations translations) {
        this.current = current;
        this.logbook = logbook;
        this.translations = translations;
    }

    @GetMapping("/carnet/imprimer/{id}")
    ResponseEntity<String> print(@PathVariable UUID id) {
        return current.account()
                .flatMap(person -> logbook.find(person.id(), id).map(e -> page(person, e)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<String> page(Account reader, LogbookEntry entry) {
        Language language = reader.language();
        String day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(language.locale())
                        .format(entry.details().about());
        String title = entry.title().content().isBlank() ? day : entry.title().content();
        HtmlPage page =
                HtmlPage.begin(language, title + " · Ramure", "print")
                        .raw("<main>")
                        .element("h1", title)
                        .element(
                                "p",
                                day
                                        + " · "
                                        + translations.text(
                                                language,
                                                "portfolio.logbook.turn." + entry.details().turn()))
                        .raw(quote(entry.details().prompt()))
                        .raw(
                                "<div class=\"answer\">"
                                        + HtmlPage.escape(entry.text().content())
                                        + "</div>");
        for (LogbookFile file : entry.files()) {
            page.element("p", file.name());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
                                + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .body(page.raw("</main>").end());
    }

    private static String quote(String prompt) {
        return prompt.isEmpty() ? "" : "<blockquote>" + HtmlPage.escape(prompt) + "</blockquote>";
    }
}
