package org.ramure.cohorts.work;

import java.util.Map;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;

/**
 * How what people handed in was answered, for papers: the answer to the last version, once it was
 * sent, by the id of the assignment. Two statements whatever the number of people.
 */
public interface WorkResults {

    /** Everyone's, for those who run the cohort; others are told {@code cohorts.unknown}. */
    Map<ParticipantId, Map<String, Feedback>> of(PersonId caller, CohortId cohort);

    /** The caller's own; empty for whoever has no place. */
    Map<String, Feedback> own(PersonId caller, CohortId cohort);
}
