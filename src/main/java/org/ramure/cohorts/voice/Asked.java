package org.ramure.cohorts.voice;

import java.time.Instant;
import java.time.LocalDate;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.template.Questionnaire;

/**
 * A questionnaire of a cohort and when it may be filled in; the last day for it is {@code until}.
 * {@code version} goes back when a facilitator moves it.
 */
public record Asked(
        CohortId cohort,
        Moment moment,
        Questionnaire questionnaire,
        Instant opens,
        LocalDate until,
        Phase phase,
        long version) {

    /** Where it stands now. */
    public enum Phase {
        TO_COME,
        OPEN,
        OVER
    }
}
