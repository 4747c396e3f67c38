package org.ramure.assessment.quiz;

import java.util.List;
import java.util.Optional;
import org.ramure.shared.SafeHtml;

/** A quiz as its file says it; it holds the right answers, so it never goes to a browser whole. */
public record QuizContent(SafeHtml intro, List<Question> questions) {

    public QuizContent {
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }
}
