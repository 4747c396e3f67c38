package org.ramure.portfolio.practices.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.ramure.assessment.saving.EntryBody;
import org.ramure.portfolio.practices.Conversations;
import org.ramure.portfolio.practices.OwnPractices;
import org.ramure.portfolio.practices.PracticeGrids;
import org.ramure.portfolio.typed.web.TypedReplies;
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

    private final OwnPractices practices;
    private final Conversations talks;
    private final PracticeGrids grids;
    private final TypedReplies replies;

    PracticeEntryController(
            OwnPractices practices,
            Conversations talks,
            PracticeGrids grids,
            TypedReplies replies) {
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
        return replies.answer(
                body, request, UNKNOWN, me -> practices.save(me, practice, body.typed(key)));
    }

    @PutMapping("/saisies/pratiques/entretien.{id}/{key}")
    ResponseEntity<?> saveTalk(
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestBody EntryBody body,
            HttpServletRequest request) {
        return replies.answer(body, request, UNKNOWN, me -> talks.save(me, id, body.typed(key)));
    }
}
