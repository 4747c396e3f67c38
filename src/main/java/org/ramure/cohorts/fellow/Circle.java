package org.ramure.cohorts.fellow;

import java.time.LocalDate;
import java.util.UUID;
import org.ramure.cohorts.CohortId;

/**
 * A cohort in which somebody has a place ({@code facilitates} is false) or which they facilitate.
 */
public record Circle(
        UUID id,
        String slug,
        String title,
        String template,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean facilitates) {

    public CohortId cohort() {
        return new CohortId(id);
    }
}
