package org.ramure.cohorts.review.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ramure.cohorts.work.Works.Task;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_review_round}: works were given out. */
@Entity
@Table(name = "cohorts_review_round")
class ReviewRoundEntity {

    @Id private UUID id;
    private UUID cohortId;
    private String assignment;
    private LocalDate dueOn;
    private Instant allottedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ReviewRoundEntity() {}

    ReviewRoundEntity(Task task, LocalDate dueOn, Instant now) {
        this.id = Uuids.next();
        this.cohortId = task.cohort().value();
        this.assignment = task.assignment();
        this.dueOn = dueOn;
        this.allottedAt = now;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant allottedAt() {
        return allottedAt;
    }

    UUID cohort() {
        return cohortId;
    }

    String assignment() {
        return assignment;
    }
}
