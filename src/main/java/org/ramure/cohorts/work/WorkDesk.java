package org.ramure.cohorts.work;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;

/**
 * Assignments for those who run the cohort; others are told {@code cohorts.unknown}. Nobody sees
 * here what a person has not handed in.
 */
public interface WorkDesk {

    /** Assignments in the template's order. */
    List<WorkPlan> plans(PersonId caller, CohortId cohort);

    /** Everyone enrolled, on every assignment; a fixed number of queries. */
    Map<CohortId, List<WorkRow>> rows(PersonId caller, Collection<CohortId> cohorts);

    /** Moves the date for everyone; null follows the template again. */
    void move(PersonId caller, Works.Task task, @Nullable LocalDate due, long version);

    /**
     * Makes an exception for one person: opens the assignment now, or gives them another date; the
     * reason is required and they read it.
     */
    void except(PersonId caller, Works.Task task, ParticipantId person, Exceptional terms);

    /** Open before its time, and due another day (null: as for everyone), and why. */
    record Exceptional(boolean opened, @Nullable LocalDate dueOn, String reason) {}

    /** One person's work beside the answer being written to its last version. */
    Sheet sheet(PersonId caller, Works.Task task, ParticipantId person);

    /** What the facilitator reads and writes. */
    record Sheet(Participant person, MyWork work, Feedback answer) {}

    /**
     * Keeps the answer as a draft and returns its new version; refused with {@code
     * cohorts.conflict} when someone else wrote since.
     */
    long draft(PersonId caller, Works.Task task, ParticipantId person, Feedback answer);

    /** Sends the draft as it was saved at this version; it does not change any more. */
    void send(PersonId caller, Works.Task task, ParticipantId person, long version);

    void say(PersonId caller, Works.Task task, ParticipantId person, String text);
}
