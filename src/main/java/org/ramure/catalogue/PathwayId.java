package org.ramure.catalogue;

import java.util.UUID;

/** Identifies a pathway forever. */
public record PathwayId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
