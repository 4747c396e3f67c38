package org.ramure.cohorts.desk.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.desk.Notes;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredNotes implements Notes {

    private static final int LONGEST = 4000;

    private final DeskRows rows;
    private final CohortAccess access;
    private final Participants participants;
    private final People people;
    private final Clock clock;

    StoredNotes(
            DeskRows rows,
            CohortAccess access,
            Participants participants,
            People people,
            Clock clock) {
        this.rows = rows;
        this.access = access;
        this.participants = participants;
        this.people = people;
        this.clock = clock;
    }

    /** The person, if the caller facilitates their cohort; to administer it is not enough. */
    private Participant person(PersonId caller, ParticipantId id) {
        return participants
                .find(caller, id)
                .filter(p -> rows.facilitates(caller, p.cohort().value()))
                .orElseThrow(StoredNotes::unknown);
    }

    private static UserFacingException unknown() {
        return new UserFacingException("cohorts.unknown");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Note> of(PersonId caller, ParticipantId id) {
        return rows.notes(person(caller, id).id().value()).stream()
                .map(DeskNoteEntity::toNote)
                .toList();
    }

    @Override
    public Note add(
            PersonId caller, ParticipantId id, String text, @Nullable LocalDate nextContact) {
        DeskNoteEntity row = new DeskNoteEntity(person(caller, id));
        row.sign(caller, name(caller));
        row.write(sound(text), nextContact, clock.instant());
        rows.add(row);
        return row.toNote();
    }

    private String name(PersonId caller) {
        return people.find(caller).map(StoredNotes::name).orElse("");
    }

    private static String name(Account account) {
        return account.fullName().isEmpty() ? account.email() : account.fullName();
    }

    private static String sound(String text) {
        String kept = text.strip();
        if (kept.isEmpty()) {
            throw new UserFacingException("cohorts.desk.note.empty");
        }
        if (kept.length() > LONGEST) {
            throw new UserFacingException("cohorts.text.long", LONGEST);
        }
        return kept;
    }

    @Override
    public Note change(PersonId caller, Note note) {
        DeskNoteEntity row = own(caller, note.id());
        if (row.seen() != note.version()) {
            throw new UserFacingException("cohorts.desk.note.conflict");
        }
        row.write(sound(note.text()), note.nextContact().orElse(null), clock.instant());
        rows.flush();
        return row.toNote();
    }

    private DeskNoteEntity own(PersonId caller, UUID note) {
        return rows.note(note)
                .filter(row -> rows.facilitates(caller, row.cohort()))
                .orElseThrow(StoredNotes::unknown);
    }

    @Override
    public void delete(PersonId caller, UUID note) {
        rows.remove(own(caller, note));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Past> history(PersonId caller, ParticipantId id) {
        Participant person = participants.find(caller, id).orElseThrow(StoredNotes::unknown);
        UUID organisation = access.requireRunning(caller, person.cohort()).organisation();
        return rows.history(
                person.email(), person.person().map(PersonId::value).orElse(null), organisation);
    }
}
