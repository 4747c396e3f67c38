package org.ramure.cohorts.event;

import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDayId;

/** Somebody ended the signing of a half-day. */
public record AttendanceClosed(CohortId cohort, HalfDayId halfDay) {}
