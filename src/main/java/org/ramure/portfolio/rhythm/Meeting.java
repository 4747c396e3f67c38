package org.ramure.portfolio.rhythm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.HalfDay;
import org.ramure.people.PersonId;

/**
 * A call, immersion or interview of one person, in Europe/Paris, as its log says it now. {@code
 * sequence} counts what was done to it, from 1; {@code fromLearner} says who proposed the time that
 * stands; {@code reason} is why it was called off. Notes are read by both.
 */
public record Meeting(
        String milestone,
        State state,
        LocalDate day,
        LocalTime start,
        int minutes,
        String place,
        boolean fromLearner,
        String proposedBy,
        Optional<PersonId> facilitator,
        String reason,
        int sequence,
        Instant changedAt,
        List<Note> notes) {

    /** What became of it. */
    public enum State {
        PROPOSED,
        FIXED,
        HELD,
        CANCELLED
    }

    /** What one of the two wrote down of it, for both. */
    public record Note(String author, Instant at, String text) {}

    public ZonedDateTime startsAt() {
        return day.atTime(start).atZone(HalfDay.ZONE);
    }

    public ZonedDateTime endsAt() {
        return startsAt().plusMinutes(minutes);
    }
}
