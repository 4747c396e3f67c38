package org.ramure.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.catalogue.ActivityId;

/** A row of {@code learning_progress}: one person has done one activity. */
@Entity
@Table(name = "learning_progress")
class ProgressEntity {

    @Id private UUID id;
    private UUID personId;
    private UUID activityId;
    private Instant doneAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ProgressEntity() {}

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    ActivityId activity() {
        return new ActivityId(activityId);
    }

    Instant doneAt() {
        return doneAt;
    }
}
