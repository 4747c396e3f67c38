package org.ramure.cohorts;

import java.util.UUID;

/** Identifies a half-day. */
public record HalfDayId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
