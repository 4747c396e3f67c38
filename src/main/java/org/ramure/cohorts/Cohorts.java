package org.ramure.cohorts;

import java.util.List;
import java.util.Optional;
import org.ramure.people.PersonId;

/**
 * Cohorts, for those who run them: their facilitators, and administrators of the organisation.
 * Whoever is neither is told that the cohort does not exist ({@code cohorts.unknown}). Refused
 * rules throw {@link org.ramure.shared.UserFacingException}.
 */
public interface Cohorts {

    /**
     * Makes a draft with its half-days; the caller leads it. For facilitators and administrators.
     */
    Cohort create(PersonId caller, NewCohort asked);

    /** The cohort, if the caller runs it. */
    Optional<Cohort> find(PersonId caller, CohortId id);

    /** The cohort, if the caller runs it, by its address. */
    Optional<Cohort> find(PersonId caller, String slug);

    /** One page of what the caller runs, live ones first; pages count from 0. */
    List<CohortRow> list(PersonId caller, String search, int page, int size);

    int count(PersonId caller, String search);

    /** Refused with {@code cohorts.conflict} when someone else changed it since. */
    Cohort change(PersonId caller, CohortId id, CohortChange change);

    /** Opens a draft to people. */
    void open(PersonId caller, CohortId id);

    /** Ends a cohort: nothing more is changed, papers can still be given. */
    void close(PersonId caller, CohortId id);

    /** Calls a cohort off and tells everyone who had a place; what was signed stays. */
    void cancel(PersonId caller, CohortId id, String reason);

    /** Makes the link worthless and returns the new one's token. */
    String renewJoinToken(PersonId caller, CohortId id);

    List<Facilitator> facilitators(PersonId caller, CohortId id);

    /** Lets someone with a facilitator's account run the cohort too. */
    void addFacilitator(PersonId caller, CohortId id, String email);

    /** The lead cannot leave before someone else leads. */
    void removeFacilitator(PersonId caller, CohortId id, PersonId person);

    void makeLead(PersonId caller, CohortId id, PersonId person);

    /** Who alone reads requests for adjustments; one of the facilitators. */
    void makeReferent(PersonId caller, CohortId id, PersonId person);
}
