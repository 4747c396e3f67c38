package org.ramure.attestations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.AttestationFacts.Holder;
import org.ramure.attestations.facts.CanonicalJson;
import org.ramure.attestations.facts.VerificationCode;
import org.ramure.people.Account;
import org.ramure.people.Role;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredRegister implements AttestationRegister {

    private final AttestationRepository attestations;
    private final EventLog events;

    StoredRegister(AttestationRepository attestations, EventLog events) {
        this.attestations = attestations;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<VerifiedAttestation> verify(VerificationCode code) {
        return attestations.findByCode(code.symbols()).map(this::verified);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> find(Account administrator, String numberOrCode, int page, int size) {
        check(administrator);
        List<AttestationRow> rows =
                attestations.find(
                        number(numberOrCode), code(numberOrCode), PageRequest.of(page, size));
        return events.states(rows).stream()
                .map(standing -> line(standing.row(), standing.state()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public int count(Account administrator, String numberOrCode) {
        check(administrator);
        return attestations.count(number(numberOrCode), code(numberOrCode));
    }

    @Override
    @Transactional(readOnly = true)
    public String holderName(Account administrator, AttestationId id) {
        check(administrator);
        return attestations
                .findById(id.value())
                .map(AttestationEntity::facts)
                .map(facts -> CanonicalJson.read(facts).holder().fullName())
                .orElse("");
    }

    @Override
    @Transactional
    public void revoke(Account administrator, AttestationId id, RevocationReason reason) {
        check(administrator);
        attestations
                .row(id.value())
                .filter(row -> events.state(row).status() != AttestationStatus.REVOKED)
                .ifPresent(row ->
                        events.add(row.id(), EventKind.REVOKED, reason.name(), administrator.id()));
    }

    private static void check(Account administrator) {
        if (!administrator.is(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("the register is for administrators");
        }
    }

    private static String number(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    private static String code(String typed) {
        return VerificationCode.parse(typed).map(VerificationCode::symbols).orElse("");
    }

    /** People without an account hold papers, too: it is the name that says whether it is there. */
    private static boolean isNameless(@Nullable AttestationFacts facts) {
        return facts == null || facts.holder().fullName().isEmpty();
    }

    private VerifiedAttestation verified(AttestationEntity entity) {
        AttestationRow row = entity.row();
        AttestationState state = events.state(row);
        String json = entity.facts();
        AttestationFacts facts = json == null ? null : CanonicalJson.read(json);
        boolean takenBack =
                state.status() == AttestationStatus.REVOKED
                        || state.status() == AttestationStatus.WITHDRAWN;
        Holder holder = facts == null || takenBack ? new Holder("", "") : facts.holder();
        return new VerifiedAttestation(
                row.number(),
                new VerificationCode(row.code()),
                row.kind(),
                row.language(),
                row.title(),
                row.variantTitle(),
                row.issuedAt(),
                state,
                state.display().of(holder),
                row.personId() == null && isNameless(facts),
                takenBack ? null : nameless(facts),
                entity.fingerprint(),
                entity.fileFingerprint());
    }

    private static @Nullable AttestationFacts nameless(@Nullable AttestationFacts facts) {
        return facts == null ? null : facts.withoutName();
    }

    private static Line line(AttestationRow row, AttestationState state) {
        return new Line(
                new AttestationId(row.id()),
                row.number(),
                row.kind(),
                row.title(),
                row.variantTitle(),
                row.issuedAt(),
                state);
    }
}
