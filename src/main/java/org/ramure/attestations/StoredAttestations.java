package org.ramure.attestations;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.VerificationCode;
import org.ramure.catalogue.PathwayId;
import org.ramure.people.Account;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredAttestations implements Attestations {

    private final AttestationRepository attestations;
    private final EventLog events;
    private final ProspectFinder prospects;
    private final IssueRule rule;
    private final Issuing issuing;
    private final VerificationLinks links;

    StoredAttestations(
            AttestationRepository attestations,
            EventLog events,
            ProspectFinder prospects,
            IssueRule rule,
            Issuing issuing,
            VerificationLinks links) {
        this.attestations = attestations;
        this.events = events;
        this.prospects = prospects;
        this.rule = rule;
        this.issuing = issuing;
        this.links = links;
    }

    @Override
    @Transactional(readOnly = true)
    public Prospects prospects(Account holder, Language language) {
        List<AttestationRow> valid =
                events.states(attestations.rowsOf(holder.id().value())).stream()
                        .filter(standing -> standing.state().isValid())
                        .map(StandingRow::row)
                        .toList();
        return prospects.of(holder, language, valid);
    }

    @Override
    public Attestation issue(Account holder, IssueOrder order) {
        AttestationFacts draft = rule.draft(holder, order);
        UUID id = issuing.issue(holder.id(), order, draft);
        AttestationRow row = attestations.row(id, holder.id().value()).orElseThrow();
        return attestation(row, events.state(row));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Attestation> of(PersonId holder) {
        return events.states(attestations.rowsOf(holder.value())).stream()
                .map(standing -> attestation(standing.row(), standing.state()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AttestationFile> pdf(PersonId holder, AttestationId id) {
        return attestations
                .findByIdAndPersonId(id.value(), holder.value())
                .flatMap(row -> file(row.number(), ".pdf", row.pdf()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AttestationFile> facts(PersonId holder, AttestationId id) {
        return attestations
                .findByIdAndPersonId(id.value(), holder.value())
                .flatMap(row ->
                        Optional.ofNullable(row.facts())
                                .map(facts -> facts.getBytes(StandardCharsets.UTF_8))
                                .flatMap(bytes -> file(row.number(), ".json", bytes)));
    }

    @Override
    @Transactional
    public void withdraw(PersonId holder, AttestationId id) {
        change(
                holder,
                id,
                state -> state.status() != AttestationStatus.WITHDRAWN,
                EventKind.WITHDRAWN,
                null);
    }

    @Override
    @Transactional
    public void setHolderDisplay(PersonId holder, AttestationId id, HolderDisplay display) {
        change(holder, id, state -> state.display() != display, EventKind.DISPLAY, display.name());
    }

    @Override
    @Transactional
    public void keepVerifiable(PersonId holder, AttestationId id, boolean keep) {
        change(
                holder,
                id,
                state -> state.keepVerifiable() != keep,
                EventKind.KEEP,
                Boolean.toString(keep));
    }

    /** Adds an event to one's own attestation where it changes something; else does nothing. */
    private void change(
            PersonId holder,
            AttestationId id,
            java.util.function.Predicate<AttestationState> changes,
            EventKind kind,
            @Nullable String detail) {
        attestations
                .row(id.value(), holder.value())
                .filter(row -> changes.test(events.state(row)))
                .ifPresent(row -> events.add(row.id(), kind, detail, holder));
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

    static Optional<AttestationFile> file(String number, String ending, byte @Nullable [] bytes) {
        return bytes == null
                ? Optional.empty()
                : Optional.of(new AttestationFile("attestation-" + number + ending, bytes));
    }
}
