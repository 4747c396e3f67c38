package org.ramure.cohorts.work.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_work_due}. */
@Entity
@Table(name = "cohorts_work_due")
class WorkDueEntity {

    @Id private UUID id;
    private UUID cohortId;
    private String assignment;
    private @Nullable LocalDate dueOn;
    private UUID changedBy;
    private Instant changedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected WorkDueEntity() {}

    @SuppressWarnings("NullAway.Init") // move() fills the rest
    WorkDueEntity(UUID cohort, String assignment) {
        this.id = Uuids.next();
        this.cohortId = cohort;
        this.assignment = assignment;
    }

    void move(@Nullable LocalDate due, UUID by, Instant now) {
        dueOn = due;
        changedBy = by;
        changedAt = now;
    }

    UUID cohort() {
        return cohortId;
    }

    String assignment() {
        return assignment;
    }

    @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** Counts from 1 once stored, so that 0 means that there is no row. */
    long seen() {
        return version == null ? 0 : version + 1;
    }

    UUID changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
