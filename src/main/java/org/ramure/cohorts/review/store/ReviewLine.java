package org.ramure.cohorts.review.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.work.Feedback;

/** A row of {@code cohorts_review_line}. */
@Embeddable
class ReviewLine {

    private String criterion;
    private @Nullable Integer levelIndex;

    @Column(name = "comment_text")
    private String comment;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ReviewLine() {}

    ReviewLine(Feedback.Line line) {
        this.criterion = line.criterion();
        this.levelIndex = line.level();
        this.comment = line.comment();
    }

    Feedback.Line toLine() {
        return new Feedback.Line(criterion, levelIndex, comment);
    }
}
