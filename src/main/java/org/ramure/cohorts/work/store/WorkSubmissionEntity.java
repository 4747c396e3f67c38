package org.ramure.cohorts.work.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_work_submission}: the draft, and what is known of the last version. */
@Entity
@Table(name = "cohorts_work_submission")
class WorkSubmissionEntity {

    @Id private UUID id;
    private UUID cohortId;
    private String assignment;
    private UUID participantId;
    private String draft;
    private Instant savedAt;
    private int versions;
    private @Nullable Instant handedInAt;
    private boolean late;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected WorkSubmissionEntity() {}

    WorkSubmissionEntity(TaskOf task, Instant now) {
        this.id = Uuids.next();
        this.cohortId = task.cohort();
        this.assignment = task.assignment();
        this.participantId = task.participant();
        this.draft = "";
        this.savedAt = now;
    }

    void write(String text, Instant now) {
        draft = text;
        savedAt = now;
    }

    /** Takes the draft away as the next version and returns its number. */
    int handIn(boolean isLate, Instant now) {
        versions++;
        handedInAt = now;
        late = isLate;
        draft = "";
        savedAt = now;
        return versions;
    }

    UUID id() {
        return id;
    }

    TaskOf task() {
        return new TaskOf(cohortId, assignment, participantId);
    }

    String draft() {
        return draft;
    }

    Instant savedAt() {
        return savedAt;
    }

    int versions() {
        return versions;
    }

    Optional<Instant> handedInAt() {
        return Optional.ofNullable(handedInAt);
    }

    boolean late() {
        return late;
    }

    /** Counts from 1 once stored, so that 0 means that there is no row. */
    long seen() {
        return version == null ? 0 : version + 1;
    }
}
