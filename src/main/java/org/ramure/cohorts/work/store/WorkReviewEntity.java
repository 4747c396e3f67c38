package org.ramure.cohorts.work.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.work.Feedback;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_work_review} with its lines: the answer to one version. */
@Entity
@Table(name = "cohorts_work_review")
class WorkReviewEntity {

    @Id private UUID id;
    private UUID submissionId;
    private int versionNumber;

    @Column(name = "comment_text")
    private String comment;

    private UUID writtenBy;
    private Instant writtenAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant readAt;
    @Version private @Nullable Long version;

    @ElementCollection
    @CollectionTable(
            name = "cohorts_work_review_line",
            joinColumns = @JoinColumn(name = "review_id"))
    private List<WorkReviewLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected WorkReviewEntity() {}

    @SuppressWarnings("NullAway.Init") // write() fills the rest
    WorkReviewEntity(UUID submission, int version) {
        this.id = Uuids.next();
        this.submissionId = submission;
        this.versionNumber = version;
    }

    void write(Feedback answer, UUID by, Instant now) {
        comment = answer.comment();
        lines.clear();
        answer.lines().forEach(line -> lines.add(new WorkReviewLine(line)));
        writtenBy = by;
        writtenAt = now;
    }

    void send(Instant now) {
        sentAt = now;
    }

    /** The first time counts. */
    void read(Instant now) {
        readAt = readAt == null ? now : readAt;
    }

    boolean isSent() {
        return sentAt != null;
    }

    int versionNumber() {
        return versionNumber;
    }

    UUID writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /** Counts from 1 once stored, so that 0 means that there is no row. */
    long seen() {
        return version == null ? 0 : version + 1;
    }

    Feedback toFeedback() {
        return new Feedback(
                comment,
                lines.stream().map(WorkReviewLine::toLine).toList(),
                Optional.ofNullable(sentAt),
                Optional.ofNullable(readAt),
                seen());
    }

    UUID submission() {
        return submissionId;
    }
}
