package org.ramure.cohorts.award;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.ramure.attestations.AttestationFile;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;

/**
 * Attestations of a cohort, for those who run it; others are told {@code cohorts.unknown}. Refused
 * rules throw {@link org.ramure.shared.UserFacingException}.
 */
public interface Awards {

    /** The cohort's rule: its own, or the one that its template and frame suggest. */
    AwardRule rule(PersonId caller, CohortId cohort);

    /** Decides by which rule people get a paper from now on; what was given stays. */
    void decide(PersonId caller, CohortId cohort, AwardRule rule);

    /** Who gets a paper by the rule and who does not, and why; a fixed number of queries. */
    AwardPreview preview(PersonId caller, CohortId cohort);

    /**
     * Gives everyone who is ready their paper, in the background. What is stated is frozen now.
     * Pressed twice, by one person or two, each still gets one. Refused with {@code
     * cohorts.award.nobody} where nobody is ready.
     */
    AwardRun start(PersonId caller, CohortId cohort);

    /** Replaces one person's paper, where it states something else than it would today. */
    AwardRun again(PersonId caller, CohortId cohort, ParticipantId person);

    /** The latest run, finished or not. */
    Optional<AwardRun> latest(PersonId caller, CohortId cohort);

    /** Writes a ZIP of all papers that were given and are valid. */
    void archive(PersonId caller, CohortId cohort, OutputStream to) throws IOException;

    /** The paper behind the key in a letter, while the key holds. */
    Optional<AttestationFile> received(String key);
}
