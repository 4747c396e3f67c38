package org.ramure.cohorts.export;

import java.util.List;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;

/**
 * Yearly counts for the bilan pédagogique et financier (cerfa 10443): trainees and hours of
 * sessions in frame OF, counted from attendance. Money is not known here, and not guessed.
 */
public interface Bpf {

    /**
     * The counts of the caller's organisation, for the sessions they run in it; by a fixed number
     * of queries.
     */
    BpfReport report(PersonId caller, int year);

    /** What was said of a group; for those who run it. */
    BpfChoice choice(PersonId caller, CohortId cohort);

    void decide(PersonId caller, CohortId cohort, BpfChoice choice);

    /** Everyone of a group and how they count, all days together. */
    List<BpfPlace> people(PersonId caller, CohortId cohort);

    void decide(PersonId caller, ParticipantId person, BpfChoice choice);
}
