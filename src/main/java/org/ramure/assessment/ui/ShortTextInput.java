package org.ramure.assessment.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.ramure.assessment.quiz.QuizWords;
import org.ramure.assessment.quiz.ShortTextQuestion;

/** Types a few words. */
class ShortTextInput extends AnswerInput {

    private final TextField field;

    ShortTextInput(QuizWords words, String promptId) {
        groupUnder(promptId);
        field = new TextField(words.say("assessment.quiz.yours"));
        field.setMaxLength(ShortTextQuestion.LONGEST);
        field.setHelperText(words.say("assessment.quiz.lenient"));
        field.addClassName("quiz-text");
        add(field);
    }

    /** On release: the browser has sent the text by then. */
    @Override
    void onEnter(Runnable send) {
        field.addKeyUpListener(Key.ENTER, released -> send.run());
    }

    @Override
    List<String> words() {
        String typed = field.getValue().strip();
        return typed.isEmpty() ? List.of() : List.of(typed);
    }
}
