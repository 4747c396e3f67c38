package org.ramure.cohorts;

import java.time.LocalDate;

/** New details and bounds of a cohort, based on the {@code version} that the editor saw. */
public record CohortChange(
        CohortDetails details, LocalDate firstDay, LocalDate lastDay, long version) {}
