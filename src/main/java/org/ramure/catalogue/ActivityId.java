package org.ramure.catalogue;

import java.util.UUID;

/** Identifies an activity forever, whatever its slug, title or place in a course becomes. */
public record ActivityId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
