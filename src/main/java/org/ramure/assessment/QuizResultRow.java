package org.ramure.assessment;

import java.time.Instant;
import java.util.UUID;

/** One finished attempt with its marks. */
record QuizResultRow(UUID person, UUID quiz, Instant submittedAt, long right, long answered) {

    QuizResult result() {
        return new QuizResult((int) right, (int) answered, 1, submittedAt);
    }
}
