package org.ramure.cohorts;

import java.util.List;

/** One's place in a session, with its half-days in order of time. */
public record MySession(Cohort cohort, Participant place, List<HalfDay> halfDays) {}
