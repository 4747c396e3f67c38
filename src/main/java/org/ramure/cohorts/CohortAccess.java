package org.ramure.cohorts;

import java.util.Optional;
import org.ramure.people.PersonId;

/** Who may do what with a cohort; for the other parts of this module and those above it. */
public interface CohortAccess {

    /**
     * The cohort, where the caller runs it; else throws {@link
     * org.ramure.shared.UserFacingException} {@code cohorts.unknown}.
     */
    Cohort requireRunning(PersonId caller, CohortId id);

    /** Whether the caller is one of its facilitators or administers its organisation. */
    boolean runs(PersonId caller, CohortId id);

    /** The caller's own place, if they are enrolled. */
    Optional<Participant> place(PersonId caller, CohortId id);
}
