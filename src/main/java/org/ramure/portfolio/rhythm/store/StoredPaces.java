package org.ramure.portfolio.rhythm.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.rhythm.Pace;
import org.ramure.portfolio.rhythm.Paces;
import org.ramure.portfolio.rhythm.Pause;
import org.ramure.portfolio.rhythm.store.PaceEntity.Kind;
import org.ramure.portfolio.rhythm.store.PaceEntity.Said;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredPaces implements Paces {

    private static final int LONGEST_REASON = 1000;
    private static final int MOST_YEARS = 3;

    private final Seats seats;
    private final RhythmRows rows;
    private final Clock clock;

    StoredPaces(Seats seats, RhythmRows rows, Clock clock) {
        this.seats = seats;
        this.rows = rows;
        this.clock = clock;
    }

    /** A person's place with their log, and the pace that it tells. */
    private record Standing(Seat seat, List<PaceEntity> log, Pace pace) {
        int next() {
            return log.isEmpty() ? 1 : log.getLast().ordinal() + 1;
        }

        Pause pause(UUID id) {
            return pace.pauses().stream()
                    .filter(pause -> pause.id().equals(id))
                    .findFirst()
                    .orElseThrow(Seats::unknown);
        }
    }

    private Standing standing(PersonId caller, ParticipantId person) {
        Seat seat = seats.of(caller, person);
        List<PaceEntity> log = rows.paces(List.of(person.value()));
        return new Standing(seat, log, Folding.pace(seat.cohort().firstDay(), log));
    }

    private void say(Standing standing, PersonId caller, Said said) {
        rows.add(
                new PaceEntity(
                        standing.seat(),
                        standing.next(),
                        said,
                        caller,
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    @Override
    public void startOn(PersonId caller, ParticipantId person, LocalDate day) {
        Standing standing = standing(caller, person);
        LocalDate first = standing.seat().cohort().firstDay();
        if (day.isBefore(first) || day.isAfter(first.plusYears(MOST_YEARS))) {
            throw new UserFacingException("portfolio.rhythm.pace.start");
        }
        if (standing.pace().pauses().stream().anyMatch(p -> p.from().isBefore(day))) {
            throw new UserFacingException("portfolio.rhythm.pace.startAfterPause");
        }
        say(standing, caller, new Said(Kind.START, null, day, null, ""));
    }

    @Override
    public void pause(
            PersonId caller,
            ParticipantId person,
            LocalDate from,
            Optional<LocalDate> back,
            String reason) {
        Standing standing = standing(caller, person);
        requireOrder(from, back);
        if (from.isBefore(standing.pace().start())) {
            throw new UserFacingException("portfolio.rhythm.pace.beforeStart");
        }
        Pause asked = new Pause(new UUID(0, 0), from, back, words(reason));
        requireApart(asked, standing.pace().pauses());
        say(standing, caller, new Said(Kind.PAUSE, null, from, back.orElse(null), asked.reason()));
    }

    private static void requireOrder(LocalDate from, Optional<LocalDate> back) {
        if (back.filter(day -> !day.isAfter(from)).isPresent()) {
            throw new UserFacingException("portfolio.rhythm.pace.order");
        }
        if (back.filter(day -> day.isAfter(from.plusYears(MOST_YEARS))).isPresent()) {
            throw new UserFacingException("portfolio.rhythm.pace.long");
        }
    }

    private static String words(String reason) {
        String kept = reason.strip();
        if (kept.length() > LONGEST_REASON) {
            throw new UserFacingException("cohorts.text.long", LONGEST_REASON);
        }
        return kept;
    }

    private static void requireApart(Pause asked, List<Pause> others) {
        for (Pause other : others) {
            boolean startsBefore = asked.back().filter(d -> !d.isAfter(other.from())).isPresent();
            boolean startsAfter = other.back().filter(d -> !d.isAfter(asked.from())).isPresent();
            if (!startsBefore && !startsAfter) {
                throw new UserFacingException("portfolio.rhythm.pace.overlap");
            }
        }
    }

    @Override
    public void back(PersonId caller, ParticipantId person, UUID id, LocalDate day) {
        Standing standing = standing(caller, person);
        Pause pause = standing.pause(id);
        requireOrder(pause.from(), Optional.of(day));
        requireApart(
                new Pause(id, pause.from(), Optional.of(day), ""),
                standing.pace().pauses().stream().filter(p -> !p.id().equals(id)).toList());
        say(standing, caller, new Said(Kind.BACK, id, null, day, ""));
    }

    @Override
    public void drop(PersonId caller, ParticipantId person, UUID id) {
        Standing standing = standing(caller, person);
        standing.pause(id);
        say(standing, caller, new Said(Kind.DROP, id, null, null, ""));
    }
}
