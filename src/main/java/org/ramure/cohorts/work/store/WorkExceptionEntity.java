package org.ramure.cohorts.work.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.work.WorkDesk.Exceptional;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_work_exception}. */
@Entity
@Table(name = "cohorts_work_exception")
class WorkExceptionEntity {

    @Id private UUID id;
    private UUID cohortId;
    private String assignment;
    private UUID participantId;
    private boolean opened;
    private @Nullable LocalDate dueOn;
    private String reason;
    private UUID givenBy;
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected WorkExceptionEntity() {}

    WorkExceptionEntity(TaskOf task, Exceptional terms, UUID by, Instant now) {
        this.id = Uuids.next();
        this.cohortId = task.cohort();
        this.assignment = task.assignment();
        this.participantId = task.participant();
        this.opened = terms.opened();
        this.dueOn = terms.dueOn();
        this.reason = terms.reason();
        this.givenBy = by;
        this.givenAt = now;
    }

    TaskOf task() {
        return new TaskOf(cohortId, assignment, participantId);
    }

    Exceptional terms() {
        return new Exceptional(opened, dueOn, reason);
    }

    Instant givenAt() {
        return givenAt;
    }

    UUID givenBy() {
        return givenBy;
    }
}
