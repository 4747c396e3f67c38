package org.ramure.interop.scorm.build;

import java.util.UUID;
import org.ramure.assessment.quiz.MatchingQuestion;

/** Which of the texts to choose belongs to a pair. */
final class Joined {

    private static final UUID ANY = new UUID(0, 0);

    private Joined() {}

    static MatchingQuestion.Target target(MatchingQuestion question, MatchingQuestion.Pair pair) {
        return question.shuffledTargets(ANY).stream()
                .filter(target -> target.text().equals(pair.right()))
                .findFirst()
                .orElseThrow();
    }
}
