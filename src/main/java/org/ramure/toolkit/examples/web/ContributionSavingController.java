package org.ramure.toolkit.examples.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.saving.EntryBody;
import org.ramure.assessment.saving.EntryReplies;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.toolkit.examples.contribute.Contribution;
import org.ramure.toolkit.examples.contribute.Contributions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code PUT /saisies/exemples/{contribution}/{key}}: saves a field of one's own proposal, as
 * exercises save theirs. Answers 401 when nobody is there or somebody else than in the page that
 * sends, 404 for a proposal that is not theirs.
 */
@RestController
class ContributionSavingController {

    private final CurrentPerson current;
    private final Contributions contributions;
    private final EntryReplies replies;

    ContributionSavingController(
            CurrentPerson current, Contributions contributions, EntryReplies replies) {
        this.current = current;
        this.contributions = contributions;
        this.replies = replies;
    }

    @PutMapping("/saisies/exemples/{contribution}/{key}")
    ResponseEntity<?> save(
            @PathVariable UUID contribution,
            @PathVariable String key,
            @RequestBody EntryBody body,
            HttpServletRequest request) {
        Optional<PersonId> person = current.account().map(Account::id).filter(body::isBy);
        if (person.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        if (contributions.find(person.get(), contribution).filter(Contribution::own).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return replies.to(
                () -> contributions.save(person.get(), contribution, body.typed(key)), request);
    }
}
