package org.ramure.competences;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.ActivityId;
import org.ramure.people.PersonId;

/** A person situating themselves: makes readings of drafts and shows them again in full. */
public interface SelfAssessment {

    /**
     * Makes a reading of the person's draft and empties the lines it was made of. Asking twice for
     * the same submission gives the same reading. Throws {@link
     * org.ramure.shared.UserFacingException} while an asked competence has no answer, or when the
     * draft changed in another tab since {@code seen}.
     */
    CompetenceReading save(PersonId person, Submission submission);

    /** The newest reading the person made inside this activity. */
    Optional<CompetenceReading> madeIn(PersonId person, ActivityId activity);

    /** One of the person's own readings with everything that was said in it. */
    Optional<ReadingSheet> sheet(PersonId person, UUID reading);

    /**
     * What to save: the draft's submission id, the competences asked, the revision of each answer
     * on the screen ({@code seen}), and the activity it is done for, if any.
     */
    record Submission(
            UUID id,
            String framework,
            CompetenceReading.Moment moment,
            List<String> competences,
            Map<String, Long> seen,
            @Nullable ActivityId activity) {}
}
