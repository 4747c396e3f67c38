package org.ramure.interop.lti.partner;

import java.util.UUID;

/** Identifies a platform: one registration of Ramure at one issuer. */
public record PlatformId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
