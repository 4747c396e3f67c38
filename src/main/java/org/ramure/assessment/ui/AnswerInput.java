package org.ramure.assessment.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import org.ramure.assessment.quiz.ChoiceQuestion;
import org.ramure.assessment.quiz.MatchingQuestion;
import org.ramure.assessment.quiz.OrderingQuestion;
import org.ramure.assessment.quiz.Question;
import org.ramure.assessment.quiz.QuizWords;
import org.ramure.assessment.quiz.ShortTextQuestion;

/**
 * What a person answers a question with. Puts nothing into the page that tells right from wrong: no
 * id of the content, no comment, and things to sort in a mixed order.
 */
abstract class AnswerInput extends Div {

    AnswerInput() {
        addClassName("quiz-input");
    }

    /** The answer in the words of {@link Question}; empty while nothing is chosen or typed. */
    abstract List<String> words();

    /** Does this when the person ends their typing with Enter. */
    void onEnter(Runnable send) {
        // Only a text field has a use for it.
    }

    static AnswerInput of(Question question, UUID attempt, QuizWords words, String promptId) {
        return switch (question) {
            case ChoiceQuestion choice ->
                    choice.kind() == ChoiceQuestion.Kind.MULTIPLE
                            ? new SeveralInput(choice, words, promptId)
                            : new OneInput(choice, words, promptId);
            case OrderingQuestion ordering ->
                    new OrderingInput(ordering.shuffled(attempt), words, promptId);
            case MatchingQuestion matching -> new MatchingInput(matching, attempt, words, promptId);
            case ShortTextQuestion text -> new ShortTextInput(words, promptId);
        };
    }

    /** Ties several controls to the prompt, as one group. */
    final void groupUnder(String promptId) {
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", promptId);
    }
}
