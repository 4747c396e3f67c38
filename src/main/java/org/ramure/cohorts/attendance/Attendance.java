package org.ramure.cohorts.attendance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDayId;
import org.ramure.people.PersonId;

/**
 * Who was there, for those who run a cohort and for people themselves. Whoever is neither is told
 * that the cohort does not exist ({@code cohorts.unknown}). The number of statements does not grow
 * with people or half-days.
 */
public interface Attendance {

    /** All half-days and all people of a cohort, cancelled half-days and people who left too. */
    AttendanceRegister register(PersonId caller, CohortId cohort);

    /** One half-day of it. */
    AttendanceSheet sheet(PersonId caller, HalfDayId halfDay);

    /** Drawn signatures as PNG, by the id of their event; typed ones are not in it. */
    Map<UUID, byte[]> drawings(PersonId caller, CohortId cohort);

    /** The caller's own records, in order of time; empty for whoever has no place. */
    List<AttendanceRecord> own(PersonId caller, CohortId cohort);
}
