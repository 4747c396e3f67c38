package org.ramure.portfolio.voices.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Saving;
import org.ramure.assessment.saving.EntryBody;
import org.ramure.assessment.saving.EntryReplies;
import org.ramure.portfolio.voices.Speaker;
import org.ramure.portfolio.voices.VoiceForms;
import org.ramure.shared.UserFacingException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code PUT /saisies/regards/{ask}/{key}}: saves one field of a reading, as exercises save theirs.
 * Answers 401 when nobody is there who may, 404 for a reading that is not the caller's to make.
 */
@RestController
class VoiceEntryController {

    private final VoiceForms forms;
    private final VoiceSpeakers speakers;
    private final EntryReplies replies;

    VoiceEntryController(VoiceForms forms, VoiceSpeakers speakers, EntryReplies replies) {
        this.forms = forms;
        this.speakers = speakers;
        this.replies = replies;
    }

    @PutMapping("/saisies/regards/{ask}/{key}")
    ResponseEntity<?> save(
            @PathVariable UUID ask,
            @PathVariable String key,
            @RequestBody EntryBody body,
            HttpServletRequest request) {
        Optional<Speaker> speaker = speakers.of(request, ask).filter(who -> isOfThePage(who, body));
        if (speaker.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        Saving saved;
        try {
            saved = forms.save(speaker.get(), ask, body.typed(key));
        } catch (UserFacingException refused) {
            return refused.messageKey().equals("portfolio.voices.unknown")
                    ? ResponseEntity.notFound().build()
                    : replies.to(
                            () -> {
                                throw refused;
                            },
                            request);
        }
        return replies.to(() -> saved, request);
    }

    /** Somebody else may have signed in since in the same browser. */
    private static boolean isOfThePage(Speaker speaker, EntryBody body) {
        return switch (speaker) {
            case Speaker.Account account -> body.isBy(account.person());
            case Speaker.Guest guest -> body.isBy(new org.ramure.people.PersonId(guest.ask()));
        };
    }
}
