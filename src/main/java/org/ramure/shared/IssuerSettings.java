package org.ramure.shared;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who issues, as printed on every paper: {@code RAMURE_ISSUER_NAME}, {@code RAMURE_ISSUER_ADDRESS},
 * {@code RAMURE_ISSUER_LEGAL_STATUS}, {@code RAMURE_ISSUER_SIGNATORY} (name and function), and
 * {@code RAMURE_ISSUER_CONTACT}, the e-mail address people write to, shown in the legal notice.
 * Papers of sessions also name {@code declaration} (the training body's numéro de déclaration
 * d'activité with the region's prefect, printed in frame OF alone), {@code city} (where papers are
 * made), {@code disabilityContact} (whom to ask for adjustments) and {@code rules} (the address of
 * the règlement intérieur).
 */
@ConfigurationProperties("ramure.issuer")
public record IssuerSettings(
        @DefaultValue("Ramure (démonstration)") String name,
        @DefaultValue("") String address,
        @DefaultValue("") String legalStatus,
        @DefaultValue("") String signatory,
        @DefaultValue("") String contact,
        @DefaultValue("") String declaration,
        @DefaultValue("") String city,
        @DefaultValue("") String disabilityContact,
        @DefaultValue("") String rules) {}
