package org.ramure.cohorts.clock;

import java.util.List;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/**
 * The time that people say they spent, for whoever has a place in the cohort; others are told
 * {@code cohorts.unknown}. Refused rules throw {@link org.ramure.shared.UserFacingException}.
 */
public interface Declarations {

    /** What time can be declared for, in the order of the programme. */
    List<ClockSubject> subjects(PersonId caller, CohortId cohort);

    /** Adds a line to the declared clock: 1 minute to 24 hours, on a day that is not to come. */
    UUID declare(PersonId caller, CohortId cohort, DeclaredTime time);

    /** Takes one's own line back; that it was there is kept. */
    void withdraw(PersonId caller, UUID declaration);
}
