package org.ramure.cohorts.award.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.attestations.Attestation;
import org.ramure.attestations.AttestationId;
import org.ramure.attestations.AttestationStatus;
import org.ramure.attestations.SessionAttestations;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.award.AwardLine;
import org.ramure.cohorts.award.AwardRule;
import org.ramure.cohorts.award.AwardState;
import org.ramure.cohorts.award.store.Judging.Candidate;
import org.ramure.cohorts.award.store.Judging.Verdict;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Where everyone of a cohort stands: what the rule says, and what was given already. */
@Component
class AwardBook {

    private final Judging judging;
    private final Drafting drafting;
    private final AwardRows rows;
    private final SessionAttestations attestations;

    AwardBook(
            Judging judging, Drafting drafting, AwardRows rows, SessionAttestations attestations) {
        this.judging = judging;
        this.drafting = drafting;
        this.rows = rows;
        this.attestations = attestations;
    }

    /** A line with what the paper would state and the row that is there. */
    record Entry(
            AwardLine line, Optional<AttestationFacts> draft, Optional<AwardPaperEntity> paper) {}

    List<Entry> entries(PersonId caller, Cohort cohort, AwardRule rule) {
        Map<ParticipantId, AwardPaperEntity> papers =
                Judging.last(
                        rows.papers(cohort.id().value(), rule.kind()),
                        paper -> new ParticipantId(paper.participant()));
        Map<AttestationId, Attestation> given =
                attestations.find(
                        papers.values().stream()
                                .map(AwardPaperEntity::attestation)
                                .filter(Objects::nonNull)
                                .map(AttestationId::new)
                                .toList());
        Drafting.Common common = drafting.common(cohort);
        List<Entry> all = new ArrayList<>();
        for (Candidate candidate : judging.candidates(caller, cohort, rule)) {
            AwardPaperEntity paper = papers.get(candidate.person().id());
            all.add(entry(common, rule, candidate, paper, given(paper, given)));
        }
        return all;
    }

    private static Optional<Attestation> given(
            @Nullable AwardPaperEntity paper, Map<AttestationId, Attestation> given) {
        return Optional.ofNullable(paper)
                .map(AwardPaperEntity::attestation)
                .map(id -> given.get(new AttestationId(id)));
    }

    private Entry entry(
            Drafting.Common common,
            AwardRule rule,
            Candidate candidate,
            @Nullable AwardPaperEntity paper,
            Optional<Attestation> given) {
        Verdict verdict = judging.judge(common.cohort(), rule, candidate);
        Optional<AttestationFacts> draft = Optional.empty();
        if (verdict.state() == AwardState.READY) {
            try {
                draft =
                        Optional.of(
                                drafting.facts(
                                        common,
                                        rule.kind(),
                                        candidate.person(),
                                        candidate.reached().orElseThrow()));
            } catch (UserFacingException refusal) {
                verdict = refused(refusal);
            }
        }
        if (paper != null) {
            verdict = withPaper(paper, draft, given).orElse(verdict);
        }
        return new Entry(line(candidate, verdict, given), draft, Optional.ofNullable(paper));
    }

    private static AwardLine line(
            Candidate candidate, Verdict verdict, Optional<Attestation> given) {
        Optional<Reached> reached = candidate.reached();
        boolean bySteps = reached.filter(Reached::bySteps).isPresent();
        return new AwardLine(
                candidate.person().id(),
                candidate.person().name(),
                verdict.state(),
                verdict.arguments(),
                reached.map(r -> bySteps ? r.minutes() : r.attended()).orElse(0),
                reached.map(r -> bySteps ? r.possibleMinutes() : r.meetings().size()).orElse(0),
                reached.map(Reached::minutes).orElse(0),
                given);
    }

    /** A refusal of the register in the words of this page. */
    private static Verdict refused(UserFacingException refusal) {
        AwardState state =
                switch (refusal.messageKey()) {
                    case "attestations.issue.name" -> AwardState.NAME;
                    case "attestations.issue.character" -> AwardState.CHARACTER;
                    default -> AwardState.WORD;
                };
        return new Verdict(state, refusal.arguments());
    }

    private static Optional<Verdict> withPaper(
            AwardPaperEntity paper, Optional<AttestationFacts> draft, Optional<Attestation> given) {
        return switch (paper.state()) {
            case PENDING -> Optional.of(Verdict.of(AwardState.WAITING));
            case FAILED ->
                    draft.isPresent()
                            ? Optional.of(Verdict.of(AwardState.FAILED))
                            : Optional.empty();
            case ISSUED -> {
                boolean other =
                        draft.map(Drafting::substance)
                                .filter(s -> !s.equals(paper.substance()))
                                .isPresent();
                boolean takenBack =
                        given.filter(a -> a.state().status() == AttestationStatus.WITHDRAWN)
                                .isPresent();
                yield Optional.of(
                        Verdict.of(
                                other || (takenBack && draft.isPresent())
                                        ? AwardState.CHANGED
                                        : AwardState.GIVEN,
                                given.map(Attestation::number).orElse("")));
            }
        };
    }
}
