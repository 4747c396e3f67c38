package org.ramure.attestations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.attestations.facts.VerificationCode;
import org.ramure.people.Account;

/** The register as strangers and administrators may ask it: by code or by number, never by name. */
public interface AttestationRegister {

    /** What the holder of the code may see; for anyone. */
    Optional<VerifiedAttestation> verify(VerificationCode code);

    /**
     * Lines whose number contains the text, or whose code it is, newest first, in pages counted
     * from 0. For administrators; throws {@link
     * org.springframework.security.access.AccessDeniedException} for anyone else.
     */
    List<Line> find(Account administrator, String numberOrCode, int page, int size);

    /** How many lines {@link #find} has in all. */
    int count(Account administrator, String numberOrCode);

    /** Whose it is, as printed on it, so that the right one is revoked; empty after erasure. */
    String holderName(Account administrator, AttestationId id);

    /** Takes an attestation back for a reason; doing it again changes nothing. */
    void revoke(Account administrator, AttestationId id, RevocationReason reason);

    /** One line of the register. */
    record Line(
            AttestationId id,
            String number,
            AttestationKind kind,
            String title,
            String variantTitle,
            Instant issuedAt,
            AttestationState state) {}
}
