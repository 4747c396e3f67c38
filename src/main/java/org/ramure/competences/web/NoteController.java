package org.ramure.competences.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.competences.Drafts;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PublicPaths;
import org.ramure.people.spi.SelfProtectedPaths;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code PUT /competences/notes/{framework}/{competence}}: saves one note of a positioning in
 * progress, in the way {@code frontend/js/worksheet.js} speaks. Answers 200 with the new version,
 * 409 with what stands, 401 when nobody is there, 422 with a message for a note that cannot be
 * taken.
 */
@RestController
class NoteController {

    private static final String ADDRESS = "/competences/notes/{framework}/{competence}";

    private final CurrentPerson current;
    private final Drafts drafts;
    private final Translations translations;

    NoteController(CurrentPerson current, Drafts drafts, Translations translations) {
        this.current = current;
        this.drafts = drafts;
        this.translations = translations;
    }

    /** The text and the version it started from. */
    record Body(@Nullable String value, long base) {}

    /** What stands after the saving; {@code value} only where it differs from what was sent. */
    record Standing(@Nullable String value, long version, Instant savedAt) {}

    @PutMapping(ADDRESS)
    ResponseEntity<?> save(
            @PathVariable String framework,
            @PathVariable String competence,
            @RequestBody Body body,
            HttpServletRequest request) {
        Optional<PersonId> person = current.id();
        if (person.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        String text = body.value() == null ? "" : body.value();
        try {
            return answer(
                    drafts.note(
                            person.get(),
                            new Drafts.Note(framework, competence, text, body.base())));
        } catch (UserFacingException refusal) {
            return ResponseEntity.unprocessableContent()
                    .body(Map.of("message", translations.text(language(request), refusal)));
        }
    }

    private static ResponseEntity<Standing> answer(Drafts.NoteState state) {
        return state.kept()
                ? ResponseEntity.ok(new Standing(null, state.version(), state.savedAt()))
                : ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(new Standing(state.text(), state.version(), state.savedAt()));
    }

    private Language language(HttpServletRequest request) {
        return current.account()
                .map(Account::language)
                .orElseGet(() -> Language.of(request.getLocale()));
    }

    /** Guests may write notes too: the first module is open to them. */
    @Configuration
    static class Access {

        @Bean
        PublicPaths competencesNotesForGuests() {
            return PublicPaths.of("/competences/notes/**");
        }

        @Bean
        SelfProtectedPaths competencesNotesFromOurPages() {
            return SelfProtectedPaths.of("/competences/notes/**");
        }
    }
}
