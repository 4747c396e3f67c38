package org.ramure.portfolio.practices.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.exercise.ExerciseHtml;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.portfolio.practices.FrozenVersion;
import org.ramure.portfolio.practices.OwnPractices;
import org.ramure.portfolio.practices.PracticeFields;
import org.ramure.portfolio.practices.PracticeGrid;
import org.ramure.portfolio.practices.PracticeGrid.Family;
import org.ramure.portfolio.practices.PracticeGrid.Practice;
import org.ramure.portfolio.practices.PracticeGrids;
import org.ramure.portfolio.practices.PracticeRow;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /imprimer/pratiques} and {@code /imprimer/pratiques/{version}}: one's own grid on
 * paper, as it is now or as it was; empty fields leave room for a pen. 404 for everybody else.
 */
@RestController
class PracticePrintController {

    private final CurrentPerson current;
    private final OwnPractices practices;
    private final PracticeGrids grids;
    private final PracticeFields fields;
    private final Translations translations;

    PracticePrintController(
            CurrentPerson current,
            OwnPractices practices,
            PracticeGrids grids,
            PracticeFields fields,
            Translations translations) {
        this.current = current;
        this.practices = practices;
        this.grids = grids;
        this.fields = fields;
        this.translations = translations;
    }

    @GetMapping("/imprimer/pratiques")
    ResponseEntity<String> now() {
        Optional<Account> account = current.account();
        return account.flatMap(me ->
                        grids.current()
                                .map(grid -> page(me, grid, "", practices.rows(me.id()), true)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/imprimer/pratiques/{version}")
    ResponseEntity<String> frozen(@PathVariable UUID version) {
        Optional<Account> account = current.account();
        return account.flatMap(me ->
                        practices
                                .version(me.id(), version)
                                .flatMap(copy -> grids.current().map(grid -> page(me, grid, copy))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<String> page(Account me, PracticeGrid grid, FrozenVersion copy) {
        Map<String, PracticeRow> rows = new java.util.HashMap<>();
        copy.rows().forEach(row -> rows.put(row.practice(), row));
        String title =
                translations.text(
                        me.language(),
                        "portfolio.practices.version",
                        copy.number(),
                        Wording.day(me.language(), copy.frozenAt()));
        return page(me, grid, title, rows, false);
    }

    private ResponseEntity<String> page(
            Account me,
            PracticeGrid grid,
            String about,
            Map<String, PracticeRow> rows,
            boolean all) {
        Language language = me.language();
        String title = grid.title().in(language);
        HtmlPage page =
                HtmlPage.begin(language, title + " · Ramure", "print")
                        .raw("<main>")
                        .element("h1", title)
                        .element("p", (me.fullName() + " " + about).strip());
        for (Family family : grid.families()) {
            page.element("h2", family.title().in(language));
            for (Practice practice : family.practices()) {
                PracticeRow row = rows.get(practice.id());
                if (all || row != null) {
                    page.element("h3", practice.title().in(language))
                            .add(
                                    ExerciseHtml.fields(
                                            fields.of(grid, practice, language),
                                            row == null ? Map.of() : row.texts(),
                                            "h4"));
                    if (row != null) {
                        row.files().forEach(file -> page.element("p", file.name()));
                    }
                }
            }
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
}
