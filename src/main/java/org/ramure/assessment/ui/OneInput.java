package org.ramure.assessment.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import org.ramure.assessment.quiz.ChoiceQuestion;
import org.ramure.assessment.quiz.ChoiceQuestion.Option;
import org.ramure.assessment.quiz.QuizWords;

/** Chooses one option. */
class OneInput extends AnswerInput {

    private final RadioButtonGroup<Option> group = new RadioButtonGroup<>();

    OneInput(ChoiceQuestion question, QuizWords words, String promptId) {
        group.setAriaLabelledBy(promptId);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(question.options());
        group.setItemLabelGenerator(option -> words.option(question, option));
        add(group);
    }

    @Override
    List<String> words() {
        return group.getOptionalValue().map(Option::id).stream().toList();
    }
}
