package org.ramure.cohorts.desk;

import java.util.List;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/**
 * What a facilitator needs to know today. Only sessions that the caller facilitates count; the
 * number of queries grows neither with sessions nor with people.
 */
public interface Desk {

    /** Half-days from today to the end of the next six days, in order of time. */
    List<Appointment> week(PersonId caller);

    /** Work that was handed in and not answered yet, the oldest first. */
    List<Waiting> toAnswer(PersonId caller);

    /** Whom to talk to and why: those one meant to call by today, then the most reasons first. */
    List<Call> toCall(PersonId caller);

    /** What the caller's facilitators see about the caller; empty without a place there. */
    List<Reason> about(PersonId caller, CohortId cohort);

    /** People and steps of one cohort that the caller runs. */
    Board board(PersonId caller, CohortId cohort);
}
