package org.ramure.cohorts;

import org.ramure.shared.Language;

/**
 * What facilitators say of a cohort. {@code registeredCode} is an RNCP or RS code or empty; room
 * and link serve half-days that have none of their own; {@code capacity} counts people.
 */
public record CohortDetails(
        String title,
        String summary,
        Frame frame,
        String registeredCode,
        String territory,
        Modality modality,
        String room,
        String link,
        int capacity,
        Registration registration,
        Language language) {}
