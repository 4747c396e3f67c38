package org.ramure.portfolio.rhythm;

import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/**
 * Long pathways as people and those who run them see them. Whoever is neither is told {@code
 * cohorts.unknown}, or gets nothing. The number of queries does not grow with people.
 */
public interface Rhythms {

    /** The caller's own pathways that are under way or to come, soonest first. */
    List<MyRhythm> mine(PersonId caller);

    /** The caller's own, by the address of its cohort; empty without a place or a journey. */
    Optional<MyRhythm> mine(PersonId caller, String slug);

    /** Expected and real load of the caller; empty without a place or a journey. */
    Optional<Load> load(PersonId caller, CohortId cohort);

    /** Everyone of a cohort that the caller runs; empty where it has no journey. */
    Optional<RhythmBoard> board(PersonId caller, CohortId cohort);
}
