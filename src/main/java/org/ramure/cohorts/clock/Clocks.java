package org.ramure.cohorts.clock;

import java.util.Map;
import java.util.Optional;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;

/**
 * The three clocks of people in a session, with what they are made of. For those who run the
 * cohort, and for people themselves; others are told {@code cohorts.unknown}. The number of queries
 * does not grow with people.
 */
public interface Clocks {

    /** Someone's clocks, for those who run their cohort. */
    ClockReading of(PersonId caller, ParticipantId person);

    /** One's own; empty for whoever has no place. */
    Optional<ClockReading> own(PersonId caller, CohortId cohort);

    /** The totals of everyone with a place, for those who run the cohort. */
    Map<ParticipantId, ClockTotals> totals(PersonId caller, CohortId cohort);
}
