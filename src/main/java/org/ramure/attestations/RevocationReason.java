package org.ramure.attestations;

/** Why the issuer took an attestation back; the category is public, the story is not. */
public enum RevocationReason {
    ERROR,
    FRAUD,
    HOLDER_REQUEST,
    OTHER;

    /** Whether the same facts may be attested again afterwards. */
    boolean allowsTheSameAgain() {
        return this == HOLDER_REQUEST;
    }
}
