package org.ramure.cohorts.award.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.ramure.attestations.AttestationFile;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.award.AwardPreview;
import org.ramure.cohorts.award.AwardRule;
import org.ramure.cohorts.award.AwardRun;
import org.ramure.cohorts.award.AwardState;
import org.ramure.cohorts.award.Awards;
import org.ramure.cohorts.award.store.AwardBook.Entry;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredAwards implements Awards {

    private static final int ATTEMPTS = 5;

    private final CohortAccess access;
    private final HalfDays halfDays;
    private final AwardBook book;
    private final AwardRows rows;
    private final AwardTransactions transactions;
    private final AwardWorker worker;
    private final AwardArchive archive;

    StoredAwards(
            CohortAccess access,
            HalfDays halfDays,
            AwardBook book,
            AwardRows rows,
            AwardTransactions transactions,
            AwardWorker worker,
            AwardArchive archive) {
        this.access = access;
        this.halfDays = halfDays;
        this.book = book;
        this.rows = rows;
        this.transactions = transactions;
        this.worker = worker;
        this.archive = archive;
    }

    @Override
    @Transactional(readOnly = true)
    public AwardRule rule(PersonId caller, CohortId id) {
        Cohort cohort = access.requireRunning(caller, id);
        return rows.rule(id.value())
                .flatMap(AwardRuleEntity::rule)
                .orElseGet(() -> suggested(caller, cohort));
    }

    private AwardRule suggested(PersonId caller, Cohort cohort) {
        List<HalfDay> held =
                halfDays.of(caller, cohort.id()).stream().filter(h -> !h.cancelled()).toList();
        return AwardRule.suggested(held.size(), cohort.details().frame());
    }

    @Override
    public void decide(PersonId caller, CohortId id, AwardRule rule) {
        access.requireRunning(caller, id);
        if (!rule.isSound()) {
            throw new UserFacingException("cohorts.award.rule.unsound");
        }
        transactions.write(() -> {
            rows.hold(id.value()).decide(rule);
            return rule;
        });
    }

    @Override
    @Transactional(readOnly = true)
    public AwardPreview preview(PersonId caller, CohortId id) {
        Cohort cohort = access.requireRunning(caller, id);
        AwardRule rule = rule(caller, id);
        return new AwardPreview(
                rule, book.entries(caller, cohort, rule).stream().map(Entry::line).toList());
    }

    @Override
    public AwardRun start(PersonId caller, CohortId id) {
        return order(
                caller,
                id,
                entries ->
                        entries.stream()
                                .filter(e ->
                                        e.line().state() == AwardState.READY
                                                || e.line().state() == AwardState.FAILED)
                                .toList());
    }

    @Override
    public AwardRun again(PersonId caller, CohortId id, ParticipantId person) {
        return order(
                caller,
                id,
                entries ->
                        entries.stream()
                                .filter(e -> e.line().person().equals(person))
                                .filter(e -> e.line().state() == AwardState.CHANGED)
                                .filter(e -> e.draft().isPresent())
                                .toList());
    }

    /** Writes the rows of a run in turn with others, then lets the worker do it. */
    private AwardRun order(
            PersonId caller, CohortId id, Function<List<Entry>, List<Entry>> chosen) {
        access.requireRunning(caller, id);
        ConcurrencyFailureException clash = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                UUID run = transactions.write(() -> orderOnce(caller, id, chosen));
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

    private UUID orderOnce(
            PersonId caller, CohortId id, Function<List<Entry>, List<Entry>> chosen) {
        rows.hold(id.value());
        Cohort cohort = access.requireRunning(caller, id);
        AwardRule rule = rule(caller, id);
        List<Entry> all = book.entries(caller, cohort, rule);
        List<Entry> people = chosen.apply(all);
        if (people.isEmpty()) {
            return alreadyRunning(all, id);
        }
        AwardRunEntity run = new AwardRunEntity(id.value(), caller.value(), transactions.now());
        rows.add(run);
        for (Entry entry : people) {
            Optional<AwardPaperEntity> failed =
                    entry.paper().filter(p -> p.state() == AwardPaperEntity.State.FAILED);
            if (failed.isPresent()) {
                failed.get().order(run.getId(), entry.draft().orElseThrow());
            } else {
                rows.add(
                        new AwardPaperEntity(
                                        id.value(),
                                        entry.line().person().value(),
                                        rule.kind(),
                                        entry.paper().map(p -> p.generation() + 1).orElse(0))
                                .order(run.getId(), entry.draft().orElseThrow()));
            }
        }
        return run.getId();
    }

    /** Who presses a moment after someone else sees that one's run. */
    private UUID alreadyRunning(List<Entry> all, CohortId id) {
        boolean waits = all.stream().anyMatch(e -> e.line().state() == AwardState.WAITING);
        return Optional.of(waits)
                .filter(w -> w)
                .flatMap(w -> rows.latest(id.value()))
                .map(AwardRunEntity::getId)
                .orElseThrow(() -> new UserFacingException("cohorts.award.nobody"));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AwardRun> latest(PersonId caller, CohortId id) {
        access.requireRunning(caller, id);
        return progress(id);
    }

    private Optional<AwardRun> progress(CohortId id) {
        return rows.latest(id.value())
                .map(run -> transactions.progress(run, rows.counts(run.getId())));
    }

    @Override
    public void archive(PersonId caller, CohortId id, OutputStream to) throws IOException {
        access.requireRunning(caller, id);
        archive.write(id.value(), to);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AttestationFile> received(String key) {
        return archive.behind(key);
    }
}
