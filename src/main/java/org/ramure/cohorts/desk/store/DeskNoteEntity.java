package org.ramure.cohorts.desk.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.desk.Notes.Note;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_desk_note}. */
@Entity
@Table(name = "cohorts_desk_note")
class DeskNoteEntity {

    @Id private UUID id;
    private UUID cohortId;
    private UUID participantId;
    private UUID authorId;
    private String authorName;
    private String text;
    private @Nullable LocalDate nextContact;
    private Instant writtenAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DeskNoteEntity() {}

    @SuppressWarnings("NullAway.Init") // write() fills the rest
    DeskNoteEntity(Participant about) {
        this.id = Uuids.next();
        this.cohortId = about.cohort().value();
        this.participantId = about.id().value();
    }

    void sign(PersonId author, String name) {
        authorId = author.value();
        authorName = name;
    }

    void write(String words, @Nullable LocalDate next, Instant now) {
        text = words;
        nextContact = next;
        writtenAt = now;
    }

    UUID cohort() {
        return cohortId;
    }

    UUID participant() {
        return participantId;
    }

    UUID author() {
        return authorId;
    }

    long seen() {
        return version == null ? 0 : version;
    }

    Note toNote() {
        return new Note(id, authorName, text, Optional.ofNullable(nextContact), writtenAt, seen());
    }
}
