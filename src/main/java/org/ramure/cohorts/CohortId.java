package org.ramure.cohorts;

import java.util.UUID;

/** Identifies a cohort. */
public record CohortId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
