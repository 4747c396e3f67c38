package org.ramure.attestations;

import org.jspecify.annotations.Nullable;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.shared.Language;

/**
 * What a paper about a session states, before it is issued. {@code issuerName} is empty where the
 * house itself issues; {@code followUp} is there for an attestation of following only, {@code
 * assessment} for one of competences, whose lines may each be known in a way of its own.
 */
public record SessionStatement(
        AttestationKind kind,
        Language language,
        String issuerName,
        AttestationFacts.Holder holder,
        AttestationFacts.Subject subject,
        AttestationFacts.@Nullable FollowUp followUp,
        AttestationFacts.@Nullable Assessment assessment,
        AttestationFacts.Presence presence) {}
