package org.ramure.portfolio.experiment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.saving.EntryBody;
import org.ramure.assessment.saving.EntryReplies;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.portfolio.experiment.Trial;
import org.ramure.portfolio.experiment.Trials;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code PUT /saisies/experimentations/{trial}/{key}}: saves a field of one's own trial. Answers
 * 401 when nobody is there or somebody else than in the page that sends, 404 for a trial that is
 * not theirs.
 */
@RestController
class TrialSavingController {

    private final CurrentPerson current;
    private final Trials trials;
    private final EntryReplies replies;

    TrialSavingController(CurrentPerson current, Trials trials, EntryReplies replies) {
        this.current = current;
        this.trials = trials;
        this.replies = replies;
    }

    @PutMapping("/saisies/experimentations/{trial}/{key}")
    ResponseEntity<?> save(
            @PathVariable UUID trial,
            @PathVariable String key,
            @RequestBody EntryBody body,
            HttpServletRequest request) {
        Optional<PersonId> person = current.account().map(Account::id).filter(body::isBy);
        if (person.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        if (trials.find(person.get(), trial).filter(Trial::own).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return replies.to(() -> trials.save(person.get(), trial, body.typed(key)), request);
    }
}
