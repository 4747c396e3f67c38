package org.ramure.portfolio.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.attestations.Attestation;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.award.AwardRun;
import org.ramure.cohorts.award.AwardState;
import org.ramure.people.PersonId;

/**
 * Final interviews, each of one learner and the cohort's facilitators; everyone else, other
 * learners and administrators included, is told {@code cohorts.unknown}. {@code person} is whose
 * interview it is; a learner has their own only. Refused with {@code portfolio.review.conflict}
 * when someone wrote since the version that the caller saw, {@code portfolio.review.frozen} once
 * both confirmed.
 */
public interface Interviews {

    Interview open(PersonId caller, CohortId cohort, @Nullable ParticipantId person);

    /** Which readings the learner lays on the table; only they can. */
    void table(PersonId caller, CohortId cohort, Set<UUID> readings, long version);

    /**
     * Saves one answer of the shared sheet, up to 4000 characters, if it still stands as its writer
     * saw it; else both texts are kept, and the writer is told what stands.
     */
    Saving save(PersonId caller, ParticipantId person, Typed answer);

    /**
     * Which reading is stated for each competence, none where it is missing; takes back what was
     * confirmed before.
     */
    void choose(PersonId caller, Whose whose, Map<String, UUID> choices, long version);

    /** Confirms what is chosen; the second of the two freezes it. */
    void confirm(PersonId caller, Whose whose, long version);

    /** Whose interview; a learner's own where {@code person} is null. */
    record Whose(CohortId cohort, @Nullable ParticipantId person) {}

    /** Everyone enrolled by family name, for facilitators; a fixed number of statements. */
    List<Standing> standings(PersonId caller, CohortId cohort);

    /** How far someone's interview and paper are; {@code stated} counts competences. */
    record Standing(
            ParticipantId person,
            String name,
            boolean learnerConfirmed,
            boolean facilitatorConfirmed,
            boolean frozen,
            int stated,
            Optional<AwardState> paper,
            Optional<Attestation> attestation) {}

    /** Gives everyone whose statement is frozen their attestation, once. */
    AwardRun issue(PersonId caller, CohortId cohort);
}
