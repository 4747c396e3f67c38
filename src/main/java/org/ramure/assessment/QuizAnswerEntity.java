package org.ramure.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A row of {@code assessment_answer}: one question of one attempt, answered once. */
@Entity
@Table(name = "assessment_answer")
class QuizAnswerEntity {

    private static final String BETWEEN_WORDS = "\n";

    @Id private UUID id;
    private UUID attemptId;
    private String questionId;

    @Column(columnDefinition = "LONGTEXT")
    private String answer;

    private boolean correct;
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected QuizAnswerEntity() {}

    /** The form in which an answer is kept; no word of one holds a line break. */
    static String kept(List<String> words) {
        return String.join(BETWEEN_WORDS, words);
    }

    UUID attemptId() {
        return attemptId;
    }

    String questionId() {
        return questionId;
    }

    QuizAttempt.Answer toAnswer() {
        return new QuizAttempt.Answer(
                List.of(answer.split(BETWEEN_WORDS, -1)), correct, answeredAt);
    }
}
