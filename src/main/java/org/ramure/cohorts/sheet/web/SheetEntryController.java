package org.ramure.cohorts.sheet.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.saving.EntryBody;
import org.ramure.assessment.saving.EntryReplies;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.sheet.FilledSheets;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code PUT /saisies/fiches/{cohort}.{sheet}/{key}}: saves one field of a sheet, as exercises save
 * theirs. Answers 401 when nobody is there or somebody else than in the page that sends, 404 to who
 * has no place in the cohort.
 */
@RestController
class SheetEntryController {

    private final CurrentPerson current;
    private final CohortAccess access;
    private final FilledSheets sheets;
    private final EntryReplies replies;

    SheetEntryController(
            CurrentPerson current, CohortAccess access, FilledSheets sheets, EntryReplies replies) {
        this.current = current;
        this.access = access;
        this.sheets = sheets;
        this.replies = replies;
    }

    @PutMapping("/saisies/fiches/{cohort}.{sheet}/{key}")
    ResponseEntity<?> save(
            @PathVariable UUID cohort,
            @PathVariable String sheet,
            @PathVariable String key,
            @RequestBody EntryBody body,
            HttpServletRequest request) {
        Optional<PersonId> person = current.account().map(Account::id).filter(body::isBy);
        if (person.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        CohortId id = new CohortId(cohort);
        if (access.place(person.get(), id).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return replies.to(() -> sheets.save(person.get(), id, sheet, body.typed(key)), request);
    }
}
