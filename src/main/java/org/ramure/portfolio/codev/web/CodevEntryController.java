package org.ramure.portfolio.codev.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.ramure.assessment.saving.EntryBody;
import org.ramure.portfolio.codev.Circles;
import org.ramure.portfolio.codev.CodevSessions;
import org.ramure.portfolio.typed.web.TypedReplies;
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

    private final CodevSessions sessions;
    private final Circles circles;
    private final TypedReplies replies;

    CodevEntryController(CodevSessions sessions, Circles circles, TypedReplies replies) {
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
        return replies.answer(body, request, UNKNOWN, me -> sessions.save(me, id, body.typed(key)));
    }

    @PutMapping("/saisies/entraide/{id}/{key}")
    ResponseEntity<?> saveNotes(
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestBody EntryBody body,
            HttpServletRequest request) {
        return replies.answer(body, request, UNKNOWN, me -> circles.save(me, id, body.typed(key)));
    }
}
