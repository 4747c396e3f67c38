package org.ramure.interop.lti;

import java.util.UUID;

/** Identifies one link of a platform’s course to something of ours. */
public record PlacementId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
