package org.ramure.cohorts.news;

import java.util.Collection;
import java.util.Map;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.ParticipantId;

/**
 * Personal addresses of signing pages, for letters; brought by attendance. The number of statements
 * does not grow with half-days or people.
 */
public interface SigningAddresses {

    /** For everyone enrolled; makes the sheets of half-days that have none yet. */
    Map<HalfDayId, Map<ParticipantId, String>> of(Collection<HalfDayId> halfDays);
}
