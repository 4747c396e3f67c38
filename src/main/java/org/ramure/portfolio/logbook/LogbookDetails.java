package org.ramure.portfolio.logbook;

import java.time.LocalDate;
import java.util.Optional;
import org.ramure.cohorts.CohortId;

/**
 * What an entry is about: its turn, the words of the prompt it answers (empty for none), the cohort
 * it belongs to, and the day.
 */
public record LogbookDetails(
        LogbookTurn turn, String prompt, Optional<CohortId> cohort, LocalDate about) {}
