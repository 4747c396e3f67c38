package org.ramure.cohorts.award;

import java.util.Map;
import java.util.Optional;
import org.ramure.attestations.Attestation;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;

/**
 * Attestations of competences for people of a cohort: what they state was agreed on elsewhere, and
 * they are given like the other papers, in the background, each person once whatever happens. For
 * those who run the cohort; others are told {@code cohorts.unknown}.
 */
public interface StatedAwards {

    /**
     * Gives everyone who has none yet the paper with these lines. Whoever has no name that can be
     * printed is left out; where nobody is left, says why, or {@code cohorts.award.nobody}.
     */
    AwardRun give(
            PersonId caller,
            CohortId cohort,
            Map<ParticipantId, AttestationFacts.Assessment> stated);

    /** Where the papers of people stand; empty for those of whom none was asked for. */
    Map<ParticipantId, Paper> papers(PersonId caller, CohortId cohort);

    /** A paper on its way, given, or failed; the attestation is there once it was given. */
    record Paper(AwardState state, Optional<Attestation> attestation) {}
}
