package org.ramure.learning.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.learning.Editions;
import org.ramure.learning.Enrolment;
import org.ramure.learning.Enrolments;
import org.ramure.learning.LearnerAccess;
import org.ramure.learning.spi.ActivityPrinter;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.ramure.shared.Minutes;
import org.ramure.shared.Translations;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /imprimer/{pathway}/{module}}: one module on paper, with what the person wrote. */
@RestController
class PrintController {

    private final Editions editions;
    private final CurrentPerson current;
    private final Enrolments enrolments;
    private final LearnerAccess access;
    private final Translations translations;
    private final Map<String, ActivityPrinter> printers;

    PrintController(
            Editions editions,
            CurrentPerson current,
            Enrolments enrolments,
            LearnerAccess access,
            Translations translations,
            List<ActivityPrinter> printers) {
        this.editions = editions;
        this.current = current;
        this.enrolments = enrolments;
        this.access = access;
        this.translations = translations;
        this.printers =
                printers.stream()
                        .collect(Collectors.toUnmodifiableMap(ActivityPrinter::type, p -> p));
    }

    @GetMapping("/imprimer/{pathwaySlug}/{module}")
    ResponseEntity<String> print(
            @PathVariable String pathwaySlug,
            @PathVariable String module,
            HttpServletRequest request) {
        Language language =
                current.account()
                        .map(Account::language)
                        .orElseGet(() -> Language.of(request.getLocale()));
        return page(pathwaySlug, module, language)
                .map(html ->
                        ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                                .cacheControl(CacheControl.noStore())
                                .header(
                                        "Content-Security-Policy",
                                        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                                .body(html))
                .orElseGet(() -> nothingToPrint(pathwaySlug, language));
    }

    /** Said in a page of its own, since this address is not one of the application's views. */
    private ResponseEntity<String> nothingToPrint(String pathwaySlug, Language language) {
        String title = translations.text(language, "learning.print.nothing");
        String way = translations.text(language, "learning.print.way");
        String html =
                HtmlPage.begin(language, title + " · Ramure", "print")
                        .raw("<main>")
                        .element("h1", title)
                        .element("p", translations.text(language, "learning.print.nothingText"))
                        .raw(
                                "<p><a href=\"/parcours/"
                                        + HtmlPage.escape(pathwaySlug)
                                        + "\">"
                                        + HtmlPage.escape(way)
                                        + "</a></p></main>")
                        .end();
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(html);
    }

    private Optional<String> page(String pathwaySlug, String module, Language language) {
        return editions.of(current.id())
                .pathway(pathwaySlug)
                .flatMap(pathway ->
                        current.id()
                                .flatMap(person -> enrolments.find(person, pathway.id()))
                                .flatMap(enrolment -> stage(pathway, enrolment, module))
                                .filter(stage -> access.mayOpen(pathway, stage.module()))
                                .map(stage -> html(pathway, stage, language)));
    }

    private static Optional<Itinerary.Stage> stage(
            Pathway pathway, Enrolment enrolment, String module) {
        return pathway.itinerary(enrolment.variant())
                .flatMap(i ->
                        i.stages().stream()
                                .filter(s -> s.module().slug().equals(module))
                                .findFirst());
    }

    private String html(Pathway pathway, Itinerary.Stage stage, Language language) {
        String title = stage.module().title().in(language);
        HtmlPage page =
                HtmlPage.begin(language, title + " · " + pathway.title().in(language), "print")
                        .raw("<main>")
                        .element(
                                "p",
                                pathway.title().in(language) + " · " + Minutes.say(stage.minutes()))
                        .element("h1", title);
        for (Itinerary.Step step : stage.steps()) {
            page.raw("<section>")
                    .element(
                            "h2",
                            step.activity().title().in(language)
                                    + " ("
                                    + Minutes.say(step.activity().minutes())
                                    + ")");
            ActivityPrinter printer = printers.get(step.activity().type());
            if (printer != null) {
                page.add(
                        printer.print(
                                current.id().orElseThrow(), pathway, step.activity(), language));
            }
            page.raw("</section>");
        }
        return page.element(
                        "footer",
                        translations.text(language, "learning.print.source", pathway.licence()))
                .raw("</main>")
                .end();
    }
}
