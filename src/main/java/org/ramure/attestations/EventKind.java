package org.ramure.attestations;

/** What can happen to an attestation. */
enum EventKind {
    ISSUED,
    /** Detail: the new {@link HolderDisplay}. */
    DISPLAY,
    /** Detail: whether it stays verifiable, without the name, when the account is erased. */
    KEEP,
    /** Detail: the number of the newer one. */
    REPLACED,
    WITHDRAWN,
    /** Detail: the {@link RevocationReason}. */
    REVOKED,
    ERASED
}
