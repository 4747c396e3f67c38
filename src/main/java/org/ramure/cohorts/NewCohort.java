package org.ramure.cohorts;

import java.time.LocalDate;
import java.util.Set;

/**
 * What it takes to make a cohort: the template's slug, the first day, days that are not worked
 * beside public holidays, and the details.
 */
public record NewCohort(
        String template, LocalDate firstDay, Set<LocalDate> closedDays, CohortDetails details) {

    public NewCohort {
        closedDays = Set.copyOf(closedDays);
    }
}
