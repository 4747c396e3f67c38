package org.ramure.portfolio.rhythm;

import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/**
 * Tasks that a person says are done, months' and those of catching up. For whoever has a place;
 * others are told {@code cohorts.unknown}. Declared minutes go to the declared clock.
 */
public interface Ticks {

    /** Ticks a task with 0 to 1440 minutes; once more changes nothing. */
    void done(PersonId caller, CohortId cohort, String task, int minutes);

    /** Takes the tick back, with the minutes that came with it; what was said is kept. */
    void undo(PersonId caller, CohortId cohort, String task);
}
