package org.ramure.portfolio.journey;

import java.time.LocalDate;
import java.util.Optional;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/** In which month of a pathway people are by their own time: late comers, pauses and returns. */
public interface OwnTime {

    /** The month in which the caller is; empty without a place, and once the last one is over. */
    Optional<Standing> of(PersonId caller, CohortId cohort);

    /** A month by its number (from 1), and its first day in the person's own time. */
    record Standing(int month, LocalDate from) {}
}
