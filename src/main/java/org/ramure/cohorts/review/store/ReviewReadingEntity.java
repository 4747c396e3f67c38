package org.ramure.cohorts.review.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.review.ReadingState;
import org.ramure.cohorts.work.Feedback;
import org.ramure.cohorts.work.Works.Task;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_review_reading} with its lines. */
@Entity
@Table(name = "cohorts_review_reading")
class ReviewReadingEntity {

    @Id private UUID id;
    private UUID cohortId;
    private String assignment;
    private UUID readerId;
    private UUID authorId;
    private int versionNumber;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ReadingState state;

    @Column(name = "comment_text", columnDefinition = "LONGTEXT")
    private String comment;

    private @Nullable Instant sentAt;
    private String reply;
    private @Nullable Instant repliedAt;
    private String reason;
    @Version private @Nullable Long version;

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "cohorts_review_line", joinColumns = @JoinColumn(name = "reading_id"))
    private List<ReviewLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ReviewReadingEntity() {}

    ReviewReadingEntity(Task task, ParticipantId reader, ParticipantId author, int versionNumber) {
        this.id = Uuids.next();
        this.cohortId = task.cohort().value();
        this.assignment = task.assignment();
        this.readerId = reader.value();
        this.authorId = author.value();
        this.versionNumber = versionNumber;
        this.dueOn = LocalDate.MIN;
        this.state = ReadingState.OPEN;
        this.comment = "";
        this.reply = "";
        this.reason = "";
    }

    ReviewReadingEntity due(LocalDate day) {
        dueOn = day;
        return this;
    }

    void write(Feedback answer) {
        comment = answer.comment();
        lines.clear();
        answer.lines().forEach(line -> lines.add(new ReviewLine(line)));
    }

    void send(Instant now) {
        state = ReadingState.SENT;
        sentAt = now;
    }

    void reply(String text, Instant now) {
        reply = text;
        repliedAt = now;
    }

    /** It is somebody else's now; what was begun goes. */
    void give(ReadingState how, String why) {
        state = how;
        reason = why;
        comment = "";
        lines.clear();
    }

    UUID id() {
        return id;
    }

    Task task() {
        return new Task(new CohortId(cohortId), assignment);
    }

    ParticipantId reader() {
        return new ParticipantId(readerId);
    }

    ParticipantId author() {
        return new ParticipantId(authorId);
    }

    int versionNumber() {
        return versionNumber;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ReadingState state() {
        return state;
    }

    String reply() {
        return reply;
    }

    @Nullable Instant repliedAt() {
        return repliedAt;
    }

    String reason() {
        return reason;
    }

    /** Counts from 1 once stored. */
    long seen() {
        return version == null ? 0 : version + 1;
    }

    Feedback toFeedback() {
        return new Feedback(
                comment,
                lines.stream().map(ReviewLine::toLine).toList(),
                Optional.ofNullable(sentAt),
                Optional.ofNullable(repliedAt),
                seen());
    }
}
