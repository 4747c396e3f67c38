package org.ramure.portfolio.logbook.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.saving.EntryBody;
import org.ramure.assessment.saving.EntryReplies;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.portfolio.logbook.Logbook;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code PUT /saisies/carnet/{entry}/{key}}: saves a field of one's own entry, as exercises save
 * theirs. Answers 401 when nobody is there or somebody else than in the page that sends, 404 for an
 * entry that is not theirs.
 */
@RestController
class LogbookSavingController {

    private final CurrentPerson current;
    private final Logbook logbook;
    private final EntryReplies replies;

    LogbookSavingController(CurrentPerson current, Logbook logbook, EntryReplies replies) {
        this.current = current;
        this.logbook = logbook;
        this.replies = replies;
    }

    @PutMapping("/saisies/carnet/{entry}/{key}")
    ResponseEntity<?> save(
            @PathVariable UUID entry,
            @PathVariable String key,
            @RequestBody EntryBody body,
            HttpServletRequest request) {
        Optional<PersonId> person = current.account().map(Account::id).filter(body::isBy);
        if (person.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        if (logbook.find(person.get(), entry).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return replies.to(() -> logbook.save(person.get(), entry, body.typed(key)), request);
    }
}
