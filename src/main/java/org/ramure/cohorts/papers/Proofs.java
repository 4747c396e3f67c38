package org.ramure.cohorts.papers;

import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;

/** What an auditor would find of a session, for those who run it. */
public interface Proofs {

    /** Indicators of the RNQ only in frame OF. The number of statements does not grow. */
    ProofReport report(PersonId caller, CohortId cohort, Language language);
}
