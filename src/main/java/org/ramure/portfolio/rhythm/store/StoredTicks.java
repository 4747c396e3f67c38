package org.ramure.portfolio.rhythm.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.clock.ClockSubject;
import org.ramure.cohorts.clock.Declarations;
import org.ramure.cohorts.clock.DeclaredTime;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.Task;
import org.ramure.portfolio.rhythm.Ticks;
import org.ramure.portfolio.rhythm.store.TickEntity.Said;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredTicks implements Ticks {

    private static final int MOST_MINUTES = 24 * 60;

    private final Seats seats;
    private final RhythmRows rows;
    private final Declarations declarations;
    private final Clock clock;

    StoredTicks(Seats seats, RhythmRows rows, Declarations declarations, Clock clock) {
        this.seats = seats;
        this.rows = rows;
        this.declarations = declarations;
        this.clock = clock;
    }

    private List<TickEntity> log(Seat seat, String task) {
        return rows.ticks(List.of(seat.person().value())).stream()
                .filter(tick -> tick.task().equals(task))
                .toList();
    }

    private static Optional<TickEntity> standing(List<TickEntity> log) {
        return log.isEmpty() ? Optional.empty() : Optional.of(log.getLast());
    }

    @Override
    public void done(PersonId caller, CohortId cohort, String id, int minutes) {
        Seat seat = seats.own(caller, cohort);
        Task task = task(seat, id);
        if (minutes < 0 || minutes > MOST_MINUTES) {
            throw new UserFacingException("portfolio.rhythm.tick.minutes", MOST_MINUTES);
        }
        List<TickEntity> log = log(seat, id);
        if (standing(log).filter(TickEntity::isDone).isPresent()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), HalfDay.ZONE);
        @Nullable UUID declared = null;
        if (minutes > 0) {
            String note = task.title().in(seat.journey().language());
            declared =
                    declarations.declare(
                            caller,
                            cohort,
                            new DeclaredTime(
                                    ClockSubject.Sort.OTHER,
                                    "",
                                    today,
                                    minutes,
                                    note.substring(0, Math.min(500, note.length()))));
        }
        say(seat, id, log.size() + 1, new Said(true, minutes, today, declared));
    }

    private static Task task(Seat seat, String id) {
        return Stream.concat(
                        seat.journey().months().stream().flatMap(m -> m.tasks().stream()),
                        seat.journey().milestones().stream().flatMap(m -> m.catchUp().stream()))
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow(Seats::unknown);
    }

    private void say(Seat seat, String task, int ordinal, Said said) {
        rows.add(
                new TickEntity(
                        seat, task, ordinal, said, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    @Override
    public void undo(PersonId caller, CohortId cohort, String task) {
        Seat seat = seats.own(caller, cohort);
        List<TickEntity> log = log(seat, task);
        Optional<TickEntity> ticked = standing(log).filter(TickEntity::isDone);
        if (ticked.isEmpty()) {
            return;
        }
        Optional.ofNullable(ticked.get().declaration())
                .ifPresent(declaration -> declarations.withdraw(caller, declaration));
        LocalDate today = LocalDate.ofInstant(clock.instant(), HalfDay.ZONE);
        say(seat, task, log.size() + 1, new Said(false, 0, today, null));
    }
}
