package org.ramure.portfolio.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/** Dossiers that learners gave to the caller to read, as long as the leave holds. */
public interface GivenDossiers {

    /** Given to the caller's address, in any cohort. */
    List<Given> toMe(PersonId caller);

    /** Given to the facilitators of a cohort, for one of them; empty for everyone else. */
    List<Given> inCohort(PersonId caller, CohortId cohort);

    /** One of these; that it was opened is kept for the learner. */
    Optional<Dossiers.Ready> open(PersonId caller, UUID dossier, Dossiers.Form form);

    /** A dossier, whose it is, and until when it can be opened. */
    record Given(
            UUID dossier,
            PersonId learner,
            String name,
            String session,
            Instant madeAt,
            LocalDate until) {}
}
