package org.ramure.cohorts.event;

import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDayId;

/** A half-day was added, moved, changed or called off; its sequence number says which change. */
public record HalfDayChanged(CohortId cohort, HalfDayId halfDay, int sequence) {}
