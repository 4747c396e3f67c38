package org.ramure.attestations;

import org.ramure.attestations.facts.AttestationFacts;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who issues, as printed on every paper: {@code RAMURE_ISSUER_NAME}, {@code RAMURE_ISSUER_ADDRESS},
 * {@code RAMURE_ISSUER_LEGAL_STATUS}, {@code RAMURE_ISSUER_SIGNATORY} (name and function), and
 * {@code RAMURE_ISSUER_CONTACT}, the e-mail address people write to, shown in the legal notice.
 */
@ConfigurationProperties("ramure.issuer")
public record IssuerSettings(
        @DefaultValue("Ramure (démonstration)") String name,
        @DefaultValue("") String address,
        @DefaultValue("") String legalStatus,
        @DefaultValue("") String signatory,
        @DefaultValue("") String contact) {

    AttestationFacts.Issuer asFacts() {
        return new AttestationFacts.Issuer(name, address, legalStatus, signatory);
    }
}
