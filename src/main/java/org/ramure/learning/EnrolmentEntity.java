package org.ramure.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.PathwayId;
import org.ramure.people.PersonId;

/** A row of {@code learning_enrolment}. */
@Entity
@Table(name = "learning_enrolment")
class EnrolmentEntity {

    @Id private UUID id;
    private UUID personId;
    private UUID pathwayId;
    private String variant;
    private Instant startedAt;
    private Instant visitedAt;
    private @Nullable UUID lastActivityId;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected EnrolmentEntity() {}

    Enrolment toEnrolment() {
        return new Enrolment(
                new EnrolmentId(id),
                new PersonId(personId),
                new PathwayId(pathwayId),
                variant,
                startedAt,
                visitedAt,
                lastActivityId == null ? null : new ActivityId(lastActivityId));
    }

    UUID id() {
        return id;
    }

    UUID pathwayId() {
        return pathwayId;
    }

    /** Keeps the newer of two enrolments of the same pathway when a guest becomes an account. */
    void takeOver(EnrolmentEntity guest) {
        if (guest.visitedAt.isAfter(visitedAt)) {
            variant = guest.variant;
            visitedAt = guest.visitedAt;
            lastActivityId = guest.lastActivityId;
        }
        if (guest.startedAt.isBefore(startedAt)) {
            startedAt = guest.startedAt;
        }
    }
}
