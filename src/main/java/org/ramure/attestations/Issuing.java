package org.ramure.attestations;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.CanonicalJson;
import org.ramure.attestations.facts.Fingerprint;
import org.ramure.attestations.facts.VerificationCode;
import org.ramure.attestations.paper.AttestationPaper;
import org.ramure.people.PersonId;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Wording;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes attestations into the register, one after the other: whoever raises the year's counter
 * holds its row until the attestation is there, so that numbers have no gap and the same facts are
 * never issued twice, on any number of nodes.
 */
@Component
class Issuing {

    private static final int ATTEMPTS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AttestationRepository attestations;
    private final EventLog events;
    private final VerificationLinks links;
    private final Clock clock;
    private final AttestationPaper paper;
    private final TransactionTemplate transaction;

    Issuing(
            AttestationRepository attestations,
            EventLog events,
            VerificationLinks links,
            Clock clock,
            Translations translations,
            PlatformTransactionManager transactions) {
        this.attestations = attestations;
        this.events = events;
        this.links = links;
        this.clock = clock;
        this.paper = new AttestationPaper(translations);
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        // What another transaction has just committed must be seen once the counter is ours.
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** Two drafts with the same substance state the same of the same person. */
    static String substance(AttestationFacts draft) {
        return Fingerprint.of(CanonicalJson.of(draft.substance())).hex();
    }

    /** The id of the attestation that states this: a new one, or the one that already does. */
    UUID issue(PersonId holder, IssueOrder order, AttestationFacts draft) {
        return attempt(status -> once(holder, order, draft, status));
    }

    private UUID attempt(TransactionCallback<UUID> work) {
        RuntimeException clash = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return java.util.Objects.requireNonNull(transaction.execute(work));
            } catch (ConcurrencyFailureException | DataIntegrityViolationException other) {
                clash = other;
            }
        }
        throw new IllegalStateException("could not issue", clash);
    }

    /**
     * The id of the attestation given at this occasion: a new one, or the one that is there. {@code
     * by} is told of in the log.
     */
    UUID issue(PersonId by, SessionOrder order) {
        List<AttestationRow> there = attestations.rowsAt(order.occasion());
        if (!there.isEmpty() && !order.again()) {
            return there.getFirst().id();
        }
        return attempt(status -> onceAt(by, order, status));
    }

    private UUID onceAt(PersonId by, SessionOrder order, TransactionStatus status) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        int year = LocalDate.ofInstant(now, Wording.ZONE).getYear();
        String number = "RAM-%d-%05d".formatted(year, nextNumber(year));
        List<AttestationRow> there = attestations.rowsAt(order.occasion());
        if (!there.isEmpty()
                && (!order.again() || there.getFirst().generation() >= order.generation())) {
            status.setRollbackOnly();
            return there.getFirst().id();
        }
        AttestationFacts facts = order.draft().issuedAs(number, now, salt());
        AttestationEntity row =
                new AttestationEntity(
                        order, facts, there.isEmpty() ? 0 : there.getFirst().generation() + 1);
        seal(row, facts);
        attestations.save(row);
        events.add(row.getId(), EventKind.ISSUED, null, by);
        there.stream()
                .filter(earlier -> events.state(earlier).isValid())
                .forEach(earlier -> events.add(earlier.id(), EventKind.REPLACED, number, by));
        return row.getId();
    }

    private UUID once(
            PersonId holder, IssueOrder order, AttestationFacts draft, TransactionStatus status) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        int year = LocalDate.ofInstant(now, Wording.ZONE).getYear();
        String number = "RAM-%d-%05d".formatted(year, nextNumber(year));
        String substance = substance(draft);
        List<AttestationRow> own = attestations.rowsOf(holder.value());
        AttestationRow same = newestWith(substance, own);
        if (same != null && stillStands(same)) {
            status.setRollbackOnly();
            return same.id();
        }
        AttestationFacts facts = draft.issuedAs(number, now, salt());
        int generation = same == null ? 0 : same.generation() + 1;
        AttestationEntity row = new AttestationEntity(holder, order, facts, substance, generation);
        seal(row, facts);
        attestations.save(row);
        events.add(row.getId(), EventKind.ISSUED, null, holder);
        if (order.replaceEarlier()) {
            own.stream()
                    .filter(earlier -> isReplaceable(earlier, row.row()))
                    .forEach(earlier ->
                            events.add(earlier.id(), EventKind.REPLACED, number, holder));
        }
        return row.getId();
    }

    private int nextNumber(int year) {
        if (attestations.raiseCounter(year) == 0) {
            attestations.beginCounter(year);
            attestations.raiseCounter(year);
        }
        return attestations.counter(year);
    }

    private static @Nullable AttestationRow newestWith(String substance, List<AttestationRow> own) {
        return own.stream()
                .filter(row -> substance.equals(row.substance()))
                .max(java.util.Comparator.comparingInt(AttestationRow::generation))
                .orElse(null);
    }

    /** True where it may be given instead of a new one; throws where it was revoked for good. */
    private boolean stillStands(AttestationRow row) {
        AttestationState state = events.state(row);
        RevocationReason reason = state.reason();
        if (reason != null && !reason.allowsTheSameAgain()) {
            throw new UserFacingException("attestations.issue.revoked", row.number());
        }
        return state.isValid();
    }

    private boolean isReplaceable(AttestationRow earlier, AttestationRow newer) {
        return earlier.pathwayId().equals(newer.pathwayId())
                && earlier.variant().equals(newer.variant())
                && earlier.kind() == newer.kind()
                && earlier.language() == newer.language()
                && events.state(earlier).isValid();
    }

    private void seal(AttestationEntity row, AttestationFacts facts) {
        VerificationCode code = VerificationCode.random();
        row.sealed(
                code,
                paper.draw(
                        facts,
                        new AttestationPaper.Seal(
                                code.grouped(), links.of(code), row.fingerprint())));
    }

    private static String salt() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
