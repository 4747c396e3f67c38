package org.ramure.cohorts.attendance;

import java.util.List;
import org.ramure.cohorts.Cohort;

/** All sheets of a cohort, in order of time, and all people, by family name. */
public record AttendanceRegister(
        Cohort cohort, List<Attendee> people, List<AttendanceSheet> sheets) {}
