package org.ramure.cohorts;

import java.util.UUID;

/** Identifies a person's place in a cohort, whatever became of it. */
public record ParticipantId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
