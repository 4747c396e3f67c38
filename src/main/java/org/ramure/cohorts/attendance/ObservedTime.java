package org.ramure.cohorts.attendance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.ParticipantId;

/**
 * Observed minutes of many cohorts at once, by one query. For callers that checked that whoever
 * asks runs these cohorts.
 */
public interface ObservedTime {

    /**
     * Who was there for how long, at the half-days between these days (both included) that were not
     * called off; nothing for whoever was not there.
     */
    List<Spent> of(Collection<CohortId> cohorts, LocalDate from, LocalDate to);

    /** One person at one half-day. */
    record Spent(CohortId cohort, HalfDayId halfDay, ParticipantId person, int minutes) {}
}
