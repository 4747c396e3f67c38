package org.ramure.portfolio.experiment.store;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.assessment.Entries;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Entry;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.PersonId;
import org.ramure.portfolio.experiment.FeedbackLoop;
import org.ramure.portfolio.experiment.Trial;
import org.ramure.portfolio.experiment.TrialLine;
import org.ramure.portfolio.experiment.TrialStanding;
import org.ramure.portfolio.experiment.Trials;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What a learner writes about their trials, and what their readers see of it. */
@Component
@Transactional(readOnly = true)
class StoredTrials {

    private static final Set<String> LINES = Set.of(Trials.WHERE);
    private static final Set<String> TEXTS =
            Set.of(Trials.WHAT, Trials.HYPOTHESIS, Trials.SIGN, Trials.REFLECTION);

    private final TrialRows rows;
    private final TrialFieldRepository fields;
    private final TrialGround ground;
    private final Fellows fellows;
    private final Clock clock;

    StoredTrials(
            TrialRows rows,
            TrialFieldRepository fields,
            TrialGround ground,
            Fellows fellows,
            Clock clock) {
        this.rows = rows;
        this.fields = fields;
        this.ground = ground;
        this.fellows = fellows;
        this.clock = clock;
    }

    private void check(PersonId caller, Optional<CohortId> cohort) {
        if (cohort.filter(id -> fellows.circle(caller, id).isEmpty()).isPresent()) {
            throw TrialGround.unknown();
        }
    }

    @Transactional
    public UUID begin(PersonId caller, Optional<CohortId> cohort) {
        check(caller, cohort);
        TrialEntity trial =
                rows.blank(caller.value())
                        .orElseGet(() -> {
                            var fresh = new TrialEntity(caller, cohort, clock.instant());
                            rows.add(fresh);
                            return fresh;
                        });
        trial.belong(cohort);
        return trial.id();
    }

    @Transactional
    public void belong(PersonId caller, UUID trial, Optional<CohortId> cohort) {
        check(caller, cohort);
        TrialEntity row = ground.own(caller, trial);
        boolean asked =
                ground.loops(rows.asks(List.of(trial)), false).stream()
                        .anyMatch(loop -> loop.state().isOpen());
        if (asked && !row.cohort().equals(cohort)) {
            throw new UserFacingException("portfolio.experiment.cohort.asked");
        }
        row.belong(cohort);
    }

    public List<TrialLine> mine(PersonId caller) {
        List<TrialEntity> own = rows.of(caller.value());
        List<UUID> ids = own.stream().map(TrialEntity::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Map<String, String>> texts = texts(ids);
        Map<UUID, Long> evidence =
                rows.evidence(ids).stream()
                        .filter(row -> !row.toEvidence().withdrawn())
                        .collect(
                                Collectors.groupingBy(
                                        TrialEvidenceEntity::trial, Collectors.counting()));
        Map<UUID, Long> claims =
                rows.claims(ids).stream()
                        .map(TrialClaimEntity::toClaim)
                        .filter(claim -> !claim.withdrawn())
                        .collect(Collectors.groupingBy(c -> c.trial(), Collectors.counting()));
        Map<UUID, List<FeedbackLoop>> loops =
                ground.loops(rows.asks(ids), false).stream()
                        .collect(Collectors.groupingBy(FeedbackLoop::trial));
        return own.stream()
                .map(trial ->
                        line(
                                trial,
                                texts.getOrDefault(trial.id(), Map.of()),
                                loops.getOrDefault(trial.id(), List.of()),
                                evidence.getOrDefault(trial.id(), 0L).intValue(),
                                claims.getOrDefault(trial.id(), 0L).intValue()))
                .filter(line -> line.standing().told() || line.standing().evidence() > 0)
                .toList();
    }

    private Map<UUID, Map<String, String>> texts(List<UUID> trials) {
        return fields
                .findByTrialIdInAndFieldKeyIn(
                        trials, List.of(Trials.WHAT, Trials.WHEN, Trials.REFLECTION))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                TrialFieldEntity::trial,
                                Collectors.toMap(
                                        TrialFieldEntity::fieldKey,
                                        field -> field.toEntry().content())));
    }

    private static TrialLine line(
            TrialEntity trial,
            Map<String, String> texts,
            List<FeedbackLoop> loops,
            int evidence,
            int claims) {
        String what = texts.getOrDefault(Trials.WHAT, "");
        return new TrialLine(
                trial.id(),
                Trials.title(what),
                texts.getOrDefault(Trials.WHEN, ""),
                new TrialStanding(
                        !what.isBlank(),
                        evidence,
                        !texts.getOrDefault(Trials.REFLECTION, "").isBlank(),
                        loops.stream().map(FeedbackLoop::state).toList(),
                        claims),
                loops,
                trial.createdAt());
    }

    public Optional<Trial> find(PersonId caller, UUID id) {
        Optional<TrialEntity> found = rows.trial(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        TrialEntity trial = found.get();
        if (trial.person().equals(caller.value())) {
            List<FeedbackLoop> loops =
                    ground.loops(rows.asks(List.of(id)), true).stream()
                            .map(StoredFeedbacks::sealed)
                            .toList();
            return Optional.of(whole(trial, true, loops));
        }
        List<FeedbackAskEntity> asks = ground.lettingIn(caller, id);
        return asks.isEmpty()
                ? Optional.empty()
                : Optional.of(whole(trial, false, ground.loops(asks, true)));
    }

    /** Others see neither claims nor what was asked of somebody else. */
    private Trial whole(TrialEntity trial, boolean own, List<FeedbackLoop> loops) {
        return new Trial(
                trial.id(),
                own,
                ground.names(List.of(trial.person())).getOrDefault(trial.person(), ""),
                trial.cohort(),
                ground.texts(trial.id()),
                rows.evidence(List.of(trial.id())).stream()
                        .map(TrialEvidenceEntity::toEvidence)
                        .toList(),
                loops,
                own
                        ? rows.claims(List.of(trial.id())).stream()
                                .map(TrialClaimEntity::toClaim)
                                .toList()
                        : List.of(),
                trial.createdAt());
    }

    /** Reads what other transactions have committed: what stands is never an older snapshot. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Saving save(PersonId caller, UUID trial, Typed sent) {
        ground.own(caller, trial);
        String text =
                new String(sent.value().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        check(sent.key(), text);
        boolean stored =
                fields.findByTrialIdAndFieldKey(trial, sent.key())
                        .map(row ->
                                fields.replace(row.id(), text, clock.instant(), sent.base()) == 1)
                        .orElseGet(() ->
                                fields.insertOnce(
                                                Uuids.next(),
                                                trial,
                                                sent.key(),
                                                text,
                                                clock.instant())
                                        == 1);
        Entry now = fields.findByTrialIdAndFieldKey(trial, sent.key()).orElseThrow().toEntry();
        return stored || now.content().equals(text)
                ? new Saving.Saved(now)
                : new Saving.Conflict(now);
    }

    private static void check(String key, String text) {
        if (key.equals(Trials.WHEN)) {
            checkDay(text);
            return;
        }
        if (!LINES.contains(key) && !TEXTS.contains(key)) {
            throw new UserFacingException("assessment.exercise.unknownField");
        }
        int most = LINES.contains(key) ? Entries.LONGEST_LINE : Entries.LONGEST;
        if (text.length() > most) {
            throw new UserFacingException(
                    "assessment.exercise.tooLong", most, text.length() - most);
        }
    }

    private static void checkDay(String text) {
        try {
            if (!text.isEmpty()) {
                LocalDate.parse(text);
            }
        } catch (DateTimeParseException notADay) {
            throw new UserFacingException("assessment.exercise.notADate");
        }
    }
}
