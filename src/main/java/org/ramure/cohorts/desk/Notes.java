package org.ramure.cohorts.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.people.PersonId;

/**
 * What facilitators of a cohort write down about a person: for the facilitators of that cohort
 * alone, not for administrators and never for the person.
 */
public interface Notes {

    /** Newest first. */
    List<Note> of(PersonId caller, ParticipantId person);

    Note add(PersonId caller, ParticipantId person, String text, @Nullable LocalDate nextContact);

    /** Refused with {@code cohorts.desk.note.conflict} when someone else changed it since. */
    Note change(PersonId caller, Note note);

    void delete(PersonId caller, UUID note);

    /** The person's places in sessions of the same organisation, newest first. */
    List<Past> history(PersonId caller, ParticipantId person);

    /** A note; {@code nextContact} is the day on which somebody means to call. */
    record Note(
            UUID id,
            String author,
            String text,
            Optional<LocalDate> nextContact,
            Instant writtenAt,
            long version) {}

    /** A place, in this session or another. */
    record Past(String title, LocalDate firstDay, LocalDate lastDay, ParticipantStatus status) {}
}
