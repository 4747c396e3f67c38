package org.ramure.attestations;

/** What an attestation is worth today. */
public enum AttestationStatus {
    VALID,
    /** A newer one takes its place; what it states was true. */
    REPLACED,
    /** Its holder took it back. */
    WITHDRAWN,
    /** The issuer took it back, for a reason that has a category. */
    REVOKED,
    /** The holder's data were erased and they did not ask for it to stay verifiable. */
    HOLDER_ERASED
}
