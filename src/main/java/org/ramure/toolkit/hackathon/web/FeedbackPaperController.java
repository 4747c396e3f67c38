package org.ramure.toolkit.hackathon.web;

import java.util.Optional;
import java.util.UUID;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.hackathon.HackathonResults;
import org.ramure.toolkit.hackathon.TeamFeedback;
import org.ramure.toolkit.hackathon.paper.FeedbackPaper;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /hackathons/{slug}/retour/{team}/retour.pdf}: as the page, 404 for everybody else. */
@RestController
class FeedbackPaperController {

    private final CurrentPerson current;
    private final HackathonResults results;
    private final FeedbackPaper paper;

    FeedbackPaperController(CurrentPerson current, HackathonResults results, FeedbackPaper paper) {
        this.current = current;
        this.results = results;
        this.paper = paper;
    }

    @GetMapping("/hackathons/{slug}/retour/{team}/retour.pdf")
    ResponseEntity<byte[]> download(@PathVariable String slug, @PathVariable UUID team) {
        return current.account()
                .flatMap(me ->
                        feedback(me, team)
                                .filter(f -> f.hackathon().slug().equals(slug))
                                .map(f -> paper.draw(f, me.language())))
                .map(FeedbackPaperController::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<TeamFeedback> feedback(Account me, UUID team) {
        try {
            return results.feedback(me.id(), team);
        } catch (UserFacingException notTheirs) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<byte[]> answer(byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("retour-du-jury.pdf")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(pdf);
    }
}
