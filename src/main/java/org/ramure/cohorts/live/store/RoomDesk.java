package org.ramure.cohorts.live.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.live.RoomCode;
import org.ramure.cohorts.live.Script;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a facilitator sits: lets them at a half-day they run, and nobody else. */
@Component
class RoomDesk {

    private static final int TRIES = 5;

    private final CohortAccess access;
    private final HalfDays halfDays;
    private final RunRepository runs;
    private final Scripts scripts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** What a facilitator has before them. */
    record Seat(Cohort cohort, HalfDay halfDay, Script script, RunEntity run) {}

    RoomDesk(
            CohortAccess access,
            HalfDays halfDays,
            RunRepository runs,
            Scripts scripts,
            TransactionTemplate transaction,
            Clock clock) {
        this.access = access;
        this.halfDays = halfDays;
        this.runs = runs;
        this.scripts = scripts;
        this.transaction = transaction;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Cohort cohort(PersonId caller, CohortId id) {
        return access.requireRunning(caller, id);
    }

    /** Reads, with the row made or brought up to date first where that is needed. */
    <T> T look(PersonId caller, HalfDayId id, Function<Seat, T> question) {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<Optional<T>> answer =
                    Optional.ofNullable(
                            transaction.execute(status -> ifSettled(caller, id, question)));
            Optional<T> found = answer.flatMap(Function.identity());
            if (found.isPresent()) {
                return found.get();
            }
            settle(caller, id);
        }
        throw new IllegalStateException("the run of half-day " + id + " cannot be made");
    }

    private <T> Optional<T> ifSettled(PersonId caller, HalfDayId id, Function<Seat, T> question) {
        HalfDay halfDay = require(caller, id);
        Cohort cohort = access.requireRunning(caller, halfDay.cohort());
        return runs.findById(id.value())
                .filter(run -> run.has(facts(cohort, halfDay)))
                .map(run -> question.apply(seat(cohort, halfDay, run)));
    }

    /** Changes, one facilitator after the other. */
    void change(PersonId caller, HalfDayId id, Consumer<Seat> work) {
        look(caller, id, seat -> true);
        transaction.executeWithoutResult(status -> {
            // The lock comes first: what is read after it is what the one before has left.
            RunEntity run = runs.locked(id.value()).orElseThrow();
            HalfDay halfDay = require(caller, id);
            Cohort cohort = access.requireRunning(caller, halfDay.cohort());
            if (!cohort.status().isLive()) {
                throw new UserFacingException("cohorts.over");
            }
            work.accept(seat(cohort, halfDay, run));
        });
    }

    private HalfDay require(PersonId caller, HalfDayId id) {
        return halfDays.find(caller, id)
                .orElseThrow(() -> new UserFacingException("cohorts.unknown"));
    }

    private Seat seat(Cohort cohort, HalfDay halfDay, RunEntity run) {
        return new Seat(cohort, halfDay, scripts.of(cohort.template(), halfDay.template()), run);
    }

    /** Phones leave a cancelled half-day at once. */
    private Facts facts(Cohort cohort, HalfDay halfDay) {
        Facts planned = Facts.of(cohort, halfDay);
        if (halfDay.cancelled()) {
            return new Facts(
                    planned.template(),
                    planned.halfDayTemplate(),
                    planned.title(),
                    planned.mostAnswers(),
                    Instant.EPOCH);
        }
        return planned;
    }

    private void settle(PersonId caller, HalfDayId id) {
        try {
            transaction.executeWithoutResult(status -> {
                HalfDay halfDay = require(caller, id);
                Cohort cohort = access.requireRunning(caller, halfDay.cohort());
                Facts facts = facts(cohort, halfDay);
                if (runs.existsById(id.value())) {
                    runs.locked(id.value()).orElseThrow().copy(facts);
                } else {
                    make(id.value(), halfDay, facts);
                }
            });
        } catch (DataIntegrityViolationException
                | ConcurrencyFailureException somebodyElseWasFaster) {
            // Found at the next look; a code that was taken is drawn anew.
        }
    }

    private void make(UUID id, HalfDay halfDay, Facts facts) {
        runs.saveAndFlush(
                new RunEntity(
                        id,
                        halfDay.cohort().value(),
                        RoomCode.next(),
                        DeviceKeys.newSecret(),
                        facts));
    }
}
