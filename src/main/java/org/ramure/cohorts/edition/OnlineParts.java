package org.ramure.cohorts.edition;

import java.util.Map;
import java.util.Optional;
import org.ramure.catalogue.Itinerary;
import org.ramure.cohorts.CohortId;

/**
 * The online parts of cohorts in the releases they follow, for callers that checked who asks; one
 * query at most, whatever the number of cohorts.
 */
public interface OnlineParts {

    /**
     * {@code templates} gives the template of each cohort; those without online part are left out.
     */
    Map<CohortId, Itinerary> of(Map<CohortId, String> templates);

    /** The online part of one cohort. */
    default Optional<Itinerary> of(CohortId cohort, String template) {
        return Optional.ofNullable(of(Map.of(cohort, template)).get(cohort));
    }
}
