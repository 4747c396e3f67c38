package org.ramure.portfolio.rhythm;

import java.util.Set;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/**
 * Plans to catch up, for whoever has a place; others are told {@code cohorts.unknown}. Those who
 * run the cohort see where people stand in {@link Rhythms#board}, never the plan.
 */
public interface CatchUps {

    /** The last answer, and what is offered now at so many minutes a week. */
    MyCatchUp of(PersonId caller, CohortId cohort, int minutesPerWeek, Set<String> leftOut);

    /** What a plan made anew would be, of all that is still to catch up, taken before or not. */
    CatchUpPlan anew(PersonId caller, CohortId cohort, int minutesPerWeek, Set<String> leftOut);

    /**
     * Takes the plan that the rules make now, in place of the one that was taken before, which
     * stays in the history; {@code seen} is the {@link MyCatchUp#sequence()} that the person saw.
     * Refused with {@code portfolio.rhythm.conflict} when they answered elsewhere since, and when
     * minutes are too few or too many.
     */
    void accept(
            PersonId caller, CohortId cohort, int minutesPerWeek, Set<String> leftOut, int seen);

    /** Says no to what is offered; it comes back when there is something new. */
    void decline(PersonId caller, CohortId cohort, int seen);
}
