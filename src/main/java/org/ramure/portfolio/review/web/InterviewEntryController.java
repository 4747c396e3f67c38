package org.ramure.portfolio.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.ramure.assessment.saving.EntryBody;
import org.ramure.cohorts.ParticipantId;
import org.ramure.portfolio.review.Interviews;
import org.ramure.portfolio.typed.web.TypedReplies;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code PUT /saisies/entretien-final/{place}/{key}}: saves one answer of an interview's sheet. */
@RestController
class InterviewEntryController {

    private final Interviews interviews;
    private final TypedReplies replies;

    InterviewEntryController(Interviews interviews, TypedReplies replies) {
        this.interviews = interviews;
        this.replies = replies;
    }

    @PutMapping("/saisies/entretien-final/{place}/{key}")
    ResponseEntity<?> save(
            @PathVariable UUID place,
            @PathVariable String key,
            @RequestBody EntryBody body,
            HttpServletRequest request) {
        return replies.answer(
                body,
                request,
                "cohorts.unknown",
                me -> interviews.save(me, new ParticipantId(place), body.typed(key)));
    }
}
