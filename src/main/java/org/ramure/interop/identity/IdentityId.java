package org.ramure.interop.identity;

import java.util.UUID;

/** Identifies what an issuer calls a person. */
public record IdentityId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
