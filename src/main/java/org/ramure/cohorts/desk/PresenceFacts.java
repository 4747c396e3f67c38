package org.ramure.cohorts.desk;

import java.util.Collection;
import java.util.List;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.ParticipantId;

/**
 * What attendance knows, for the desk. Whoever implements it is asked by the desk only after access
 * to these cohorts was checked, and answers with a number of queries that does not grow with
 * cohorts or people. Without an implementation, the desk says nothing about presence.
 */
public interface PresenceFacts {

    /** All that is known of people at half-days of these cohorts; nothing for the unknown. */
    List<Presence> of(Collection<CohortId> cohorts);

    /** One person at one half-day. */
    record Presence(ParticipantId person, HalfDayId halfDay, Mark mark) {}

    /** How it was, after corrections. */
    enum Mark {
        PRESENT,
        LATE,
        LEFT_EARLY,
        ABSENT,
        EXCUSED
    }
}
