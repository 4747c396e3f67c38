package org.ramure.portfolio.practices.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.ramure.assessment.Saving;
import org.ramure.assessment.saving.EntryBody;
import org.ramure.assessment.saving.EntryReplies;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.Conversations;
import org.ramure.portfolio.practices.OwnPractices;
import org.ramure.portfolio.practices.PracticeGrids;
import org.ramure.shared.UserFacingException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code PUT /saisies/pratiques/grille.{practice}/{key}} and {@code
 * /saisies/pratiques/entretien.{id}/{key}}: save one field, as exercises save theirs. Answer 401
 * when nobody is there or somebody else than in the page that sends, 404 to who has no part in it.
 */
@RestController
class PracticeEntryController {

    private static final String UNKNOWN = "portfolio.practices.unknown";

    private final CurrentPerson current;
    private final OwnPractices practices;
    private final Conversations talks;
    private final PracticeGrids grids;
    private final EntryReplies replies;

    PracticeEntryController(
            CurrentPerson current,
            OwnPractices practices,
            Conversations talks,
            PracticeGrids grids,
            EntryReplies replies) {
        this.current = current;
        this.practices = practices;
        this.talks = talks;
        this.grids = grids;
        this.replies = replies;
    }

    @PutMapping("/saisies/pratiques/grille.{practice}/{key}")
    ResponseEntity<?> saveRow(
            @PathVariable String practice,
            @PathVariable String key,
            @RequestBody EntryBody body,
            HttpServletRequest request) {
        if (grids.current().flatMap(grid -> grid.practice(practice)).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return answer(body, request, me -> practices.save(me, practice, body.typed(key)));
    }

    @PutMapping("/saisies/pratiques/entretien.{id}/{key}")
    ResponseEntity<?> saveTalk(
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestBody EntryBody body,
            HttpServletRequest request) {
        return answer(body, request, me -> talks.save(me, id, body.typed(key)));
    }

    private ResponseEntity<?> answer(
            EntryBody body, HttpServletRequest request, Function<PersonId, Saving> save) {
        Optional<PersonId> person = current.account().map(Account::id).filter(body::isBy);
        if (person.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        try {
            Saving saving = save.apply(person.get());
            return replies.to(() -> saving, request);
        } catch (UserFacingException no) {
            if (no.messageKey().equals(UNKNOWN)) {
                return ResponseEntity.notFound().build();
            }
            return replies.to(
                    () -> {
                        throw no;
                    },
                    request);
        }
    }
}
