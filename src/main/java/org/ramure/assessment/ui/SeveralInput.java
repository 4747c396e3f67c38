package org.ramure.assessment.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.List;
import org.ramure.assessment.quiz.ChoiceQuestion;
import org.ramure.assessment.quiz.ChoiceQuestion.Option;
import org.ramure.assessment.quiz.QuizWords;

/** Chooses one or more options. */
class SeveralInput extends AnswerInput {

    private final CheckboxGroup<Option> group = new CheckboxGroup<>();
    private final List<Option> options;

    SeveralInput(ChoiceQuestion question, QuizWords words, String promptId) {
        options = question.options();
        group.setAriaLabelledBy(promptId);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setHelperText(words.say("assessment.quiz.several"));
        group.setItems(options);
        group.setItemLabelGenerator(option -> words.option(question, option));
        add(group);
    }

    @Override
    List<String> words() {
        return options.stream().filter(group::isSelected).map(Option::id).toList();
    }
}
