package org.ramure.cohorts.edition;

import java.time.LocalDate;
import java.util.Optional;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/**
 * Which release of its course a cohort follows, for those who run it; others are told {@code
 * cohorts.unknown}. Refused rules throw {@link org.ramure.shared.UserFacingException}.
 */
public interface CohortEditions {

    /** The course that the cohort follows on line, by its slug; empty without an online part. */
    Optional<String> course(Cohort cohort);

    /** What counts at this moment; empty as long as nobody decided anything. */
    Optional<CohortEdition> now(PersonId caller, CohortId cohort);

    /** What is to come. */
    Optional<CohortEdition> planned(PersonId caller, CohortId cohort);

    /**
     * Moves the cohort to a release, or to the course as it stands: at once, or at the beginning of
     * a day to come (Europe/Paris). Takes the place of what was planned before.
     */
    void move(
            PersonId caller, CohortId cohort, Optional<ReleaseId> release, Optional<LocalDate> day);

    /** Drops what was planned. */
    void keep(PersonId caller, CohortId cohort);
}
