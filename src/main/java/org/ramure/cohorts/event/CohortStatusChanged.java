package org.ramure.cohorts.event;

import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.CohortStatus;

/** A cohort was made, opened, started, closed or called off. */
public record CohortStatusChanged(CohortId cohort, CohortStatus status) {}
