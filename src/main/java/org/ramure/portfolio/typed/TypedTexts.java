package org.ramure.portfolio.typed;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Entry;
import org.ramure.assessment.Saving;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.people.PersonId;

/**
 * What stands in the fields of a place. A place is named by its part, such as {@code
 * pratiques:<person>:<practice>}, at most 120 characters; the caller has proved the right to it.
 */
public interface TypedTexts {

    /** What stands in a place, by key (one query). */
    Map<String, Entry> of(String place);

    /** What stands in these places, by place and key (one query). */
    Map<String, Map<String, Entry>> in(Collection<String> places);

    /** What stands in all places that begin so, by place and key (one query). */
    Map<String, Map<String, Entry>> under(String prefix);

    /**
     * Saves a field if it still stands at the version the writer knew; throws {@link
     * org.ramure.shared.UserFacingException} for a value that the field cannot take, or where the
     * place is full.
     */
    Saving save(PersonId writer, String place, ExerciseContent fields, Typed typed);

    /** Everything this person was the last to write. */
    List<Written> writtenBy(PersonId person);

    /** A text and where it stands. */
    record Written(String place, String key, String text, Instant savedAt) {}

    /** Erases everything in the places that begin so. */
    void eraseUnder(String prefix);

    /** Keeps the texts and forgets who wrote them. */
    void forgetWriter(PersonId person);

    /** Who wrote a forgotten text. */
    UUID NOBODY = new UUID(0, 0);
}
