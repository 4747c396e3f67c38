package org.ramure.portfolio.codev;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Entry;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/**
 * Co-development sessions. Those enrolled in the cohort (in the session's group, if it has one) and
 * its facilitators may take a role; everybody else is told {@code portfolio.codev.unknown}. Minutes
 * are for those who have a role.
 */
public interface CodevSessions {

    /**
     * Plans a session: those who run the cohort, or anyone enrolled, for their own group. {@code
     * when} is a time in France. Refused with {@code portfolio.codev.past}, {@code .noProtocol}…
     */
    UUID plan(PersonId caller, CohortId cohort, Plan plan);

    /** What is planned; {@code group} empty for all of the cohort. */
    record Plan(String title, LocalDateTime when, String place, String group) {}

    /** Sessions of the cohort that the caller may take part in, in order of time. */
    List<CodevSession> of(PersonId caller, CohortId cohort);

    /** One of them. */
    CodevSession open(PersonId caller, UUID id);

    /**
     * Takes a role, or changes one's own; refused with {@code portfolio.codev.taken} where somebody
     * has it, {@code .ended} afterwards.
     */
    void take(PersonId caller, UUID id, CodevRole role);

    /** Gives one's role back before the session has begun. */
    void leave(PersonId caller, UUID id);

    /** Calls a session off that has not begun; for who planned it and those who run the cohort. */
    void cancel(PersonId caller, UUID id);

    /** Starts the clock, or goes on after a pause; see {@link CodevSession#mayRun}. */
    void start(PersonId caller, UUID id);

    void pause(PersonId caller, UUID id);

    /** Goes from round {@code from} to the next; nothing when somebody else has already. */
    void next(PersonId caller, UUID id, int from);

    /** Adds a minute to the round. */
    void addMinute(PersonId caller, UUID id);

    /** Ends the session; minutes may still be completed. */
    void end(PersonId caller, UUID id);

    /** The minutes by {@link MinuteFields} key, for those who have a role. */
    Map<String, Entry> minutes(PersonId caller, UUID id);

    /** Saves a field of the minutes; see {@link MinuteFields#of} for who writes what. */
    Saving save(PersonId caller, UUID id, Typed typed);
}
