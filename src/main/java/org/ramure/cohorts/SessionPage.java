package org.ramure.cohorts;

import java.util.List;
import java.util.Optional;

/**
 * What the page of a session tells. {@code mine} is the visitor's own place, {@code mayRegister}
 * says whether they can still come in, and links of half-days are empty for those without a place.
 */
public record SessionPage(
        Cohort cohort,
        List<HalfDay> halfDays,
        List<String> facilitators,
        int placesLeft,
        boolean mayRegister,
        Optional<Participant> mine) {}
