package org.ramure.portfolio.codev;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/**
 * A pair or trio without its notes. {@code seats} tell who came and left, in order of time; {@code
 * meetings} are days on which they met, newest first; {@code month} counts from 0 since it was
 * formed.
 */
public record Circle(
        UUID id,
        CohortId cohort,
        Instant formedAt,
        int month,
        Optional<Instant> nextAt,
        String nextPlace,
        List<Seat> seats,
        List<LocalDate> meetings,
        long version) {

    /** Someone's time in it. */
    public record Seat(PersonId person, String name, Instant joinedAt, Optional<Instant> leftAt) {
        public boolean isPresent() {
            return leftAt.isEmpty();
        }
    }

    public List<Seat> present() {
        return seats.stream().filter(Seat::isPresent).toList();
    }

    public boolean has(PersonId person) {
        return present().stream().anyMatch(s -> s.person().equals(person));
    }

    /** Fewer than two are left. */
    public boolean isOver() {
        return present().size() < Circles.SMALLEST;
    }
}
