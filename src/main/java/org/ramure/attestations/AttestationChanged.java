package org.ramure.attestations;

import java.util.Arrays;
import java.util.Optional;

/**
 * An attestation was issued, or is not worth any more what it was; published in the transaction
 * that did it.
 */
public record AttestationChanged(AttestationId attestation, Change change) {

    /** What happened. */
    public enum Change {
        ISSUED,
        REPLACED,
        WITHDRAWN,
        REVOKED,
        ERASED;

        static Optional<Change> of(String name) {
            return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
        }
    }
}
