package org.ramure.cohorts.live;

import org.ramure.cohorts.HalfDayId;
import org.ramure.people.PersonId;

/**
 * The running order of a half-day while it runs, for those who run the cohort. Its state is kept on
 * the server: it survives reloads and is the same for all facilitators and for the projection.
 */
public interface RunningOrders {

    /** Where it stands now. */
    RunningOrder of(PersonId caller, HalfDayId halfDay);

    /** Starts the clock, or goes on after a pause. */
    void start(PersonId caller, HalfDayId halfDay);

    void pause(PersonId caller, HalfDayId halfDay);

    /** Moves on from the step {@code from}; does nothing when somebody else has already. */
    void next(PersonId caller, HalfDayId halfDay, String from);

    /** Goes to a step, with its time at zero. */
    void goTo(PersonId caller, HalfDayId halfDay, String step);

    /** Ends the half-day: the clock stops, phones see the suggested next step. */
    void finish(PersonId caller, HalfDayId halfDay);

    /** Back to the first step, as if nothing had been; answers stay. */
    void restart(PersonId caller, HalfDayId halfDay);

    /** Projects a screen, counted from 0; out of bounds means the nearest. */
    void show(PersonId caller, HalfDayId halfDay, int screen);

    /** Turns the projection black, or shows it again. */
    void blacken(PersonId caller, HalfDayId halfDay, boolean black);
}
