package org.ramure.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.assessment.quiz.Question;
import org.ramure.assessment.quiz.QuizContent;

/**
 * One go at a quiz; {@code number} counts from 1 for each person and quiz, {@code answers} are by
 * question id.
 */
public record QuizAttempt(
        UUID id,
        int number,
        Instant startedAt,
        @Nullable Instant submittedAt,
        Map<String, Answer> answers) {

    /**
     * What was answered, in the words of {@link Question}, and how it was marked then; the mark
     * stays even when the content changes.
     */
    public record Answer(List<String> words, boolean right, Instant answeredAt) {}

    public QuizAttempt {
        answers = Map.copyOf(answers);
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public Optional<Answer> answer(Question question) {
        return Optional.ofNullable(answers.get(question.id()));
    }

    /** The first question of the quiz that waits for an answer; none once submitted. */
    public Optional<Question> next(QuizContent quiz) {
        return isSubmitted()
                ? Optional.empty()
                : quiz.questions().stream().filter(q -> answer(q).isEmpty()).findFirst();
    }

    /** The questions of the quiz that were answered in this attempt. */
    public List<Question> answered(QuizContent quiz) {
        return quiz.questions().stream().filter(q -> answer(q).isPresent()).toList();
    }
}
