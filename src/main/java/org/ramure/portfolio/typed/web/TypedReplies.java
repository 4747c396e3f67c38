package org.ramure.portfolio.typed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.ramure.assessment.Saving;
import org.ramure.assessment.saving.EntryBody;
import org.ramure.assessment.saving.EntryReplies;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Saves for who is there: 401 when nobody is, or somebody else than in the page that sends, 404 to
 * who has no part in the place; the rest as {@link EntryReplies} says.
 */
@Component
public class TypedReplies {

    private final CurrentPerson current;
    private final EntryReplies replies;

    TypedReplies(CurrentPerson current, EntryReplies replies) {
        this.current = current;
        this.replies = replies;
    }

    /** {@code unknown} is the key by which the part says that the caller has no business there. */
    public ResponseEntity<?> answer(
            EntryBody body,
            HttpServletRequest request,
            String unknown,
            Function<PersonId, Saving> save) {
        Optional<PersonId> person = current.account().map(Account::id).filter(body::isBy);
        if (person.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        try {
            Saving saving = save.apply(person.get());
            return replies.to(() -> saving, request);
        } catch (UserFacingException no) {
            if (no.messageKey().equals(unknown)) {
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
