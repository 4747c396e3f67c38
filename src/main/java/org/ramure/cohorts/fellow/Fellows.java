package org.ramure.cohorts.fellow;

import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/**
 * The circle of a cohort: people who have a place now and those who facilitate. An administrator of
 * the organisation who does neither is not in it. Cohorts that are drafts or were called off have
 * none. Every question is a fixed number of statements.
 */
public interface Fellows {

    /** The cohorts whose circle the caller is in, by their first day. */
    List<Circle> circles(PersonId caller);

    /** The cohort, if the caller is in its circle. */
    Optional<Circle> circle(PersonId caller, CohortId cohort);

    /**
     * Everyone else in the circle who has an account, facilitators first, then by name; empty for a
     * caller who is not in it.
     */
    List<Fellow> of(PersonId caller, CohortId cohort);

    /** One of them. */
    default Optional<Fellow> find(PersonId caller, CohortId cohort, PersonId person) {
        return of(caller, cohort).stream().filter(f -> f.person().equals(person)).findFirst();
    }
}
