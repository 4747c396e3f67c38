package org.ramure.portfolio.codev.web;

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
import org.ramure.portfolio.codev.Circles;
import org.ramure.portfolio.codev.CodevSessions;
import org.ramure.shared.UserFacingException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code PUT /saisies/codeveloppement/{id}/{key}} and {@code /saisies/entraide/{id}/{key}}: save a
 * field of the minutes of a session, or of the notes of a pair or trio. Answer 401 when nobody is
 * there or somebody else than in the page that sends, 404 to who has no part in it.
 */
@RestController
class CodevEntryController {

    private static final String UNKNOWN = "portfolio.codev.unknown";

    private final CurrentPerson current;
    private final CodevSessions sessions;
    private final Circles circles;
    private final EntryReplies replies;

    CodevEntryController(
            CurrentPerson current, CodevSessions sessions, Circles circles, EntryReplies replies) {
        this.current = current;
        this.sessions = sessions;
        this.circles = circles;
        this.replies = replies;
    }

    @PutMapping("/saisies/codeveloppement/{id}/{key}")
    ResponseEntity<?> saveMinutes(
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestBody EntryBody body,
            HttpServletRequest request) {
        return answer(body, request, me -> sessions.save(me, id, body.typed(key)));
    }

    @PutMapping("/saisies/entraide/{id}/{key}")
    ResponseEntity<?> saveNotes(
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestBody EntryBody body,
            HttpServletRequest request) {
        return answer(body, request, me -> circles.save(me, id, body.typed(key)));
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
