package org.ramure.cohorts.award.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.attestations.Attestation;
import org.ramure.attestations.AttestationId;
import org.ramure.attestations.SessionAttestations;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.award.AwardRule;
import org.ramure.cohorts.award.AwardRun;
import org.ramure.cohorts.award.AwardState;
import org.ramure.cohorts.award.StatedAwards;
import org.ramure.cohorts.award.store.Judging.Candidate;
import org.ramure.cohorts.clock.ClockKind;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredStatedAwards implements StatedAwards {

    private static final int ATTEMPTS = 5;
    private static final AttestationKind KIND = AttestationKind.COMPETENCES;

    /** Meetings are stated as they took place, whatever the rule of the other papers is. */
    private static final AwardRule BY_PRESENCE = new AwardRule(KIND, ClockKind.OBSERVED, 1);

    private final CohortAccess access;
    private final Judging judging;
    private final Drafting drafting;
    private final AwardRows rows;
    private final AwardTransactions transactions;
    private final AwardWorker worker;
    private final SessionAttestations attestations;

    StoredStatedAwards(
            CohortAccess access,
            Judging judging,
            Drafting drafting,
            AwardRows rows,
            AwardTransactions transactions,
            AwardWorker worker,
            SessionAttestations attestations) {
        this.access = access;
        this.judging = judging;
        this.drafting = drafting;
        this.rows = rows;
        this.transactions = transactions;
        this.worker = worker;
        this.attestations = attestations;
    }

    @Override
    public AwardRun give(
            PersonId caller, CohortId id, Map<ParticipantId, AttestationFacts.Assessment> stated) {
        access.requireRunning(caller, id);
        ConcurrencyFailureException clash = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                UUID run = transactions.write(() -> order(caller, id, stated));
                worker.begin(run);
                return transactions.write(() -> progress(id)).orElseThrow();
            } catch (ConcurrencyFailureException other) {
                clash = other;
            } catch (DataIntegrityViolationException other) {
                clash = new ConcurrencyFailureException("someone was faster", other);
            }
        }
        throw Objects.requireNonNull(clash);
    }

    private Optional<AwardRun> progress(CohortId id) {
        return rows.latest(id.value())
                .map(run -> transactions.progress(run, rows.counts(run.getId())));
    }

    /** Someone's paper as it shall be. */
    private record Draft(ParticipantId person, AttestationFacts facts) {}

    private UUID order(
            PersonId caller, CohortId id, Map<ParticipantId, AttestationFacts.Assessment> stated) {
        rows.hold(id.value());
        Cohort cohort = access.requireRunning(caller, id);
        Map<ParticipantId, AwardPaperEntity> there = there(id);
        List<Draft> drafts = drafts(caller, cohort, stated, there);
        if (drafts.isEmpty()) {
            return alreadyRunning(there, id);
        }
        AwardRunEntity run = new AwardRunEntity(id.value(), caller.value(), transactions.now());
        rows.add(run);
        for (Draft draft : drafts) {
            AwardPaperEntity failed = there.get(draft.person());
            if (failed == null) {
                rows.add(
                        new AwardPaperEntity(id.value(), draft.person().value(), KIND, 0)
                                .order(run.getId(), draft.facts()));
            } else {
                failed.order(run.getId(), draft.facts());
            }
        }
        return run.getId();
    }

    private Map<ParticipantId, AwardPaperEntity> there(CohortId id) {
        return Judging.last(
                rows.papers(id.value(), KIND), paper -> new ParticipantId(paper.participant()));
    }

    private List<Draft> drafts(
            PersonId caller,
            Cohort cohort,
            Map<ParticipantId, AttestationFacts.Assessment> stated,
            Map<ParticipantId, AwardPaperEntity> there) {
        Drafting.Common common = drafting.common(cohort);
        List<Draft> drafts = new ArrayList<>();
        UserFacingException refused = null;
        for (Candidate candidate : judging.candidates(caller, cohort, BY_PRESENCE)) {
            ParticipantId person = candidate.person().id();
            AttestationFacts.Assessment lines = stated.get(person);
            if (lines == null || isThere(there.get(person))) {
                continue;
            }
            try {
                drafts.add(new Draft(person, facts(common, candidate, lines)));
            } catch (UserFacingException refusal) {
                refused = refusal;
            }
        }
        if (drafts.isEmpty() && refused != null) {
            throw refused;
        }
        return drafts;
    }

    private AttestationFacts facts(
            Drafting.Common common, Candidate candidate, AttestationFacts.Assessment lines) {
        return drafting.facts(
                common, KIND, candidate.person(), candidate.reached().orElseThrow(), lines);
    }

    private static boolean isThere(@Nullable AwardPaperEntity paper) {
        return paper != null && paper.state() != AwardPaperEntity.State.FAILED;
    }

    /** Who presses a moment after someone else sees that one's run. */
    private UUID alreadyRunning(Map<ParticipantId, AwardPaperEntity> there, CohortId id) {
        boolean waits =
                there.values().stream().anyMatch(p -> p.state() == AwardPaperEntity.State.PENDING);
        return (waits ? rows.latest(id.value()) : Optional.<AwardRunEntity>empty())
                .map(AwardRunEntity::getId)
                .orElseThrow(() -> new UserFacingException("cohorts.award.nobody"));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ParticipantId, Paper> papers(PersonId caller, CohortId id) {
        access.requireRunning(caller, id);
        Map<ParticipantId, AwardPaperEntity> there = there(id);
        Map<AttestationId, Attestation> given =
                attestations.find(
                        there.values().stream()
                                .map(AwardPaperEntity::attestation)
                                .filter(Objects::nonNull)
                                .map(AttestationId::new)
                                .toList());
        Map<ParticipantId, Paper> papers = new HashMap<>();
        there.forEach((person, paper) -> papers.put(person, paper(paper, given)));
        return papers;
    }

    private static Paper paper(AwardPaperEntity paper, Map<AttestationId, Attestation> given) {
        AwardState state =
                switch (paper.state()) {
                    case PENDING -> AwardState.WAITING;
                    case ISSUED -> AwardState.GIVEN;
                    case FAILED -> AwardState.FAILED;
                };
        return new Paper(
                state,
                Optional.ofNullable(paper.attestation())
                        .map(AttestationId::new)
                        .flatMap(id -> Optional.ofNullable(given.get(id))));
    }
}
