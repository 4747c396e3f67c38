package org.ramure.assessment.saving;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ramure.assessment.Entry;
import org.ramure.assessment.Saving;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * What the browser is answered: 200 with the new version, 409 with what stands, 422 with a message
 * for a value that cannot be taken.
 */
@Component
public class EntryReplies {

    private final CurrentPerson current;
    private final Translations translations;

    EntryReplies(CurrentPerson current, Translations translations) {
        this.current = current;
        this.translations = translations;
    }

    /** What stands after the saving; {@code value} only where it differs from what was sent. */
    record Standing(@Nullable String value, long version, Instant savedAt) {
        static Standing of(Entry entry, boolean withText) {
            return new Standing(
                    withText ? entry.content() : null, entry.version(), entry.savedAt());
        }
    }

    /** Saves, and says what became of it. */
    public ResponseEntity<?> to(Supplier<Saving> save, HttpServletRequest request) {
        try {
            return switch (save.get()) {
                case Saving.Saved saved -> ResponseEntity.ok(Standing.of(saved.entry(), false));
                case Saving.Conflict conflict ->
                        ResponseEntity.status(HttpStatus.CONFLICT)
                                .body(Standing.of(conflict.standing(), true));
            };
        } catch (UserFacingException refusal) {
            Language language =
                    current.account()
                            .map(Account::language)
                            .orElseGet(() -> Language.of(request.getLocale()));
            return ResponseEntity.unprocessableContent()
                    .body(Map.of("message", translations.text(language, refusal)));
        }
    }
}
