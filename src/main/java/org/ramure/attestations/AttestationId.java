package org.ramure.attestations;

import java.util.UUID;

/** Identifies an attestation inside the application; outside, its code does. */
public record AttestationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
