package org.ramure.portfolio.codev;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Entry;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/**
 * Pairs and trios of a cohort. Their notes are for who is in them; those who run the cohort see
 * members and meetings. Everybody else is told {@code portfolio.codev.unknown}.
 */
public interface Circles {

    int SMALLEST = 2;
    int LARGEST = 3;

    /**
     * Forms one: those who run the cohort with two or three people, anyone enrolled with themselves
     * and one or two others. Refused with {@code portfolio.codev.circle.size}, and {@code .busy}
     * while one of them is in another.
     */
    UUID form(PersonId caller, CohortId cohort, Set<PersonId> people);

    /**
     * Deals everyone out who is in none, people of one organisation apart where that is possible;
     * says how many were formed. For those who run the cohort.
     */
    int deal(PersonId caller, CohortId cohort, int size);

    /** All of the cohort, for those who run it; a fixed number of queries. */
    List<Circle> all(PersonId caller, CohortId cohort);

    /** The caller's own in this cohort, if they are in one. */
    Optional<Circle> mine(PersonId caller, CohortId cohort);

    /** One that the caller is in, or whose cohort they run. */
    Circle open(PersonId caller, UUID id);

    /** Says when and where they meet next; no time means none is set. {@code when} is in France. */
    void meetNext(PersonId caller, UUID id, Optional<LocalDateTime> when, String place);

    /** Notes that they met on a day, not one to come. */
    void met(PersonId caller, UUID id, LocalDate day);

    /** Leaves; the others stay. For oneself, or by those who run the cohort. */
    void leave(PersonId caller, UUID id, PersonId person);

    /** Comes back, or comes in, while there is room; by those who run the cohort or are in it. */
    void join(PersonId caller, UUID id, PersonId person);

    /** The notes, for those who are in it now. */
    Map<String, Entry> notes(PersonId caller, UUID id);

    /** Saves a field of the notes. */
    Saving save(PersonId caller, UUID id, Typed typed);
}
