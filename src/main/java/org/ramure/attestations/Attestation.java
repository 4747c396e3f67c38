package org.ramure.attestations;

import java.time.Instant;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.attestations.facts.VerificationCode;
import org.ramure.catalogue.PathwayId;
import org.ramure.shared.Language;

/** An attestation as its holder sees it; titles are those of the day it was issued. */
public record Attestation(
        AttestationId id,
        String number,
        VerificationCode code,
        String verificationUrl,
        PathwayId pathway,
        String variant,
        AttestationKind kind,
        Language language,
        String title,
        String variantTitle,
        Instant issuedAt,
        AttestationState state) {

    /** Whether those who held a session gave it. */
    public boolean isOfSession() {
        return variant.equals("session");
    }

    /** The name its file is saved under. */
    public String fileName() {
        return "attestation-" + number + ".pdf";
    }
}
