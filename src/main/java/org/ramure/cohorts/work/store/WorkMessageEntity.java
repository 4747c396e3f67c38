package org.ramure.cohorts.work.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.cohorts.work.WorkMessage;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_work_message}. */
@Entity
@Table(name = "cohorts_work_message")
class WorkMessageEntity {

    @Id private UUID id;
    private UUID submissionId;
    private boolean fromFacilitator;
    private UUID authorId;
    private String authorName;
    private String text;
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected WorkMessageEntity() {}

    WorkMessageEntity(UUID submission, UUID author, WorkMessage message) {
        this.id = Uuids.next();
        this.submissionId = submission;
        this.fromFacilitator = message.fromFacilitator();
        this.authorId = author;
        this.authorName = message.author();
        this.text = message.text();
        this.sentAt = message.at();
    }

    WorkMessage toMessage() {
        return new WorkMessage(fromFacilitator, authorName, text, sentAt);
    }

    UUID author() {
        return authorId;
    }

    UUID submission() {
        return submissionId;
    }
}
