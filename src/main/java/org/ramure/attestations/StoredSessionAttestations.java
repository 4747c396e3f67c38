package org.ramure.attestations;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.VerificationCode;
import org.ramure.attestations.paper.AttestationPaper;
import org.ramure.catalogue.PathwayId;
import org.ramure.people.PersonId;
import org.ramure.shared.IssuerSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredSessionAttestations implements SessionAttestations {

    private final AttestationRepository attestations;
    private final EventLog events;
    private final Issuing issuing;
    private final VerificationLinks links;
    private final IssuerSettings issuer;

    StoredSessionAttestations(
            AttestationRepository attestations,
            EventLog events,
            Issuing issuing,
            VerificationLinks links,
            IssuerSettings issuer) {
        this.attestations = attestations;
        this.events = events;
        this.issuing = issuing;
        this.links = links;
        this.issuer = issuer;
    }

    @Override
    public AttestationFacts draft(SessionStatement statement) {
        IssueRule.requirePrintable(statement.holder().fullName());
        AttestationFacts draft =
                new AttestationFacts(
                        new AttestationFacts.Issue(
                                AttestationFacts.SESSION_SCHEMA,
                                AttestationPaper.sessionTemplate(statement.kind()),
                                statement.kind(),
                                statement.language(),
                                "",
                                Instant.EPOCH,
                                ""),
                        issuer(statement.issuerName()),
                        statement.holder(),
                        statement.subject(),
                        statement.followUp(),
                        statement.assessment(),
                        statement.presence());
        IssueRule.requireWordsOfItsFrame(draft);
        return draft;
    }

    private AttestationFacts.Issuer issuer(String name) {
        return name.isBlank()
                ? new AttestationFacts.Issuer(
                        issuer.name(), issuer.address(), issuer.legalStatus(), issuer.signatory())
                : new AttestationFacts.Issuer(name, "", "", "");
    }

    @Override
    public Attestation issue(PersonId by, SessionOrder order) {
        UUID id = issuing.issue(by, order);
        AttestationRow row = attestations.row(id).orElseThrow();
        return attestation(row, events.state(row));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AttestationId, Attestation> find(Collection<AttestationId> ids) {
        Map<AttestationId, Attestation> found = new HashMap<>();
        if (!ids.isEmpty()) {
            List<AttestationRow> rows = attestations.rows(values(ids));
            events.states(rows)
                    .forEach(standing ->
                            found.put(
                                    new AttestationId(standing.row().id()),
                                    attestation(standing.row(), standing.state())));
        }
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AttestationFile> files(Collection<AttestationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : attestations.findByIdIn(values(ids)).stream()
                        .flatMap(row ->
                                StoredAttestations.file(row.number(), ".pdf", row.pdf()).stream())
                        .toList();
    }

    private static List<UUID> values(Collection<AttestationId> ids) {
        return ids.stream().map(AttestationId::value).toList();
    }

    private Attestation attestation(AttestationRow row, AttestationState state) {
        VerificationCode code = new VerificationCode(row.code());
        return new Attestation(
                new AttestationId(row.id()),
                row.number(),
                code,
                links.of(code),
                new PathwayId(row.pathwayId()),
                row.variant(),
                row.kind(),
                row.language(),
                row.title(),
                row.variantTitle(),
                row.issuedAt(),
                state);
    }
}
