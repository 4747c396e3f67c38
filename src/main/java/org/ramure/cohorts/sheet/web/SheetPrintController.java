package org.ramure.cohorts.sheet.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.assessment.exercise.ExerciseHtml;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.sheet.FilledSheets;
import org.ramure.cohorts.sheet.FilledSheets.Filled;
import org.ramure.cohorts.sheet.SheetOwner;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.UserFacingException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /imprimer/fiches/{cohort}.{sheet}}: a sheet on paper, one's own, or with {@code
 * ?de=<owner>} somebody's for those who run the cohort; 404 for everybody else.
 */
@RestController
class SheetPrintController {

    private final CurrentPerson current;
    private final FilledSheets sheets;

    SheetPrintController(CurrentPerson current, FilledSheets sheets) {
        this.current = current;
        this.sheets = sheets;
    }

    @GetMapping("/imprimer/fiches/{cohort}.{sheet}")
    ResponseEntity<String> print(
            @PathVariable UUID cohort,
            @PathVariable String sheet,
            @RequestParam(name = "de", required = false) @Nullable String owner) {
        Optional<Account> account = current.account();
        try {
            return account.map(person -> page(person, sheet(person, cohort, sheet, owner)))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (UserFacingException notTheirs) {
            return ResponseEntity.notFound().build();
        }
    }

    private Filled sheet(Account person, UUID cohort, String sheet, @Nullable String owner) {
        CohortId id = new CohortId(cohort);
        return owner == null
                ? sheets.open(person.id(), id, sheet)
                : sheets.read(person.id(), id, sheet, new SheetOwner(owner));
    }

    private static ResponseEntity<String> page(Account reader, Filled filled) {
        String title = filled.title().in(reader.language());
        String html =
                HtmlPage.begin(reader.language(), title + " · Ramure", "print")
                        .raw("<main>")
                        .element("h1", title)
                        .element("p", filled.owner().team())
                        .raw(filled.content().instructions().html())
                        .raw(ExerciseHtml.fields(filled.content(), filled.texts(), "h2").html())
                        .raw("</main>")
                        .end();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
                                + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .body(html);
    }
}
