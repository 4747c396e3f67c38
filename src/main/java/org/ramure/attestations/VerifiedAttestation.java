package org.ramure.attestations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.attestations.facts.Fingerprint;
import org.ramure.attestations.facts.VerificationCode;
import org.ramure.shared.Language;

/**
 * What a stranger with the code may know. {@code facts} come without the name, and are absent once
 * the attestation was taken back or erased; {@code holder} is the name as its holder lets it be
 * shown, empty where it is not.
 */
public record VerifiedAttestation(
        String number,
        VerificationCode code,
        AttestationKind kind,
        Language language,
        String title,
        String variantTitle,
        Instant issuedAt,
        AttestationState state,
        String holder,
        boolean nameErased,
        @Nullable AttestationFacts facts,
        Fingerprint fingerprint,
        Fingerprint fileFingerprint) {}
