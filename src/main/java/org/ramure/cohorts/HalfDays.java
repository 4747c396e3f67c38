package org.ramure.cohorts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.people.PersonId;

/** The dates of a cohort. Read by those who run it or have a place in it, changed by the former. */
public interface HalfDays {

    /** In order of time, cancelled ones included. */
    List<HalfDay> of(PersonId caller, CohortId cohort);

    Optional<HalfDay> find(PersonId caller, HalfDayId id);

    /**
     * Adds one. Refused when it ends before it starts, overlaps another, or lies outside the
     * cohort's dates.
     */
    HalfDay add(PersonId caller, CohortId cohort, HalfDayChange asked);

    /** Changes one; refused like {@link #add}, and when someone else changed it since. */
    HalfDay change(PersonId caller, HalfDayId id, HalfDayChange asked);

    /** Calls one off; it stays, marked. */
    void cancel(PersonId caller, HalfDayId id, long version, String reason);

    /**
     * What {@link #shift} would do: gaps in days are kept; public holidays, closed days and, for
     * what was not on a week-end, week-ends are jumped over. What has begun stays where it was, and
     * {@code firstDay} is then the new day of the next half-day to come.
     */
    ShiftPlan plan(PersonId caller, CohortId cohort, LocalDate firstDay, Set<LocalDate> closed);

    /**
     * Moves all half-days that are still to come and not cancelled, and the cohort's dates with
     * them. Refused where one would come to lie before what has taken place, or before today.
     */
    void shift(PersonId caller, CohortId cohort, LocalDate firstDay, Set<LocalDate> closed);
}
