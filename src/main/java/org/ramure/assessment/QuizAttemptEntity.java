package org.ramure.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.ActivityId;

/** A row of {@code assessment_attempt}: one go of one person at one quiz. */
@Entity
@Table(name = "assessment_attempt")
class QuizAttemptEntity {

    @Id private UUID id;
    private UUID personId;
    private UUID activityId;
    private int number;
    private Instant startedAt;
    private @Nullable Instant submittedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected QuizAttemptEntity() {}

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    ActivityId activity() {
        return new ActivityId(activityId);
    }

    int number() {
        return number;
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    QuizAttempt toAttempt(List<QuizAnswerEntity> answers) {
        return new QuizAttempt(
                id,
                number,
                startedAt,
                submittedAt,
                answers.stream()
                        .collect(
                                Collectors.toMap(
                                        QuizAnswerEntity::questionId, QuizAnswerEntity::toAnswer)));
    }
}
