package org.ramure.cohorts.work.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.work.Feedback;
import org.ramure.cohorts.work.HandedIn;
import org.ramure.cohorts.work.WorkFile;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_work_version}; never changed. */
@Entity
@Table(name = "cohorts_work_version")
class WorkVersionEntity {

    @Id private UUID id;
    private UUID submissionId;
    private int number;
    private String text;
    private Instant handedInAt;
    private boolean late;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected WorkVersionEntity() {}

    WorkVersionEntity(UUID submission, int number, String text, boolean late, Instant now) {
        this.id = Uuids.next();
        this.submissionId = submission;
        this.number = number;
        this.text = text;
        this.handedInAt = now;
        this.late = late;
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    HandedIn with(List<WorkFile> files, Optional<Feedback> feedback) {
        return new HandedIn(number, handedInAt, late, text, files, feedback);
    }

    UUID submission() {
        return submissionId;
    }
}
