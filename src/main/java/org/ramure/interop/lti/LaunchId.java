package org.ramure.interop.lti;

import java.util.UUID;

/** Identifies one launch; launches are kept for a day. */
public record LaunchId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
