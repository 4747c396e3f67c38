package org.ramure.assessment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.assessment.quiz.MatchingQuestion;
import org.ramure.assessment.quiz.MatchingQuestion.Pair;
import org.ramure.assessment.quiz.MatchingQuestion.Target;
import org.ramure.assessment.quiz.QuizWords;

/** Joins each thing with one from a list. */
class MatchingInput extends AnswerInput {

    private final Map<Pair, Select<Target>> selects = new LinkedHashMap<>();

    MatchingInput(MatchingQuestion question, UUID attempt, QuizWords words, String promptId) {
        groupUnder(promptId);
        List<Target> targets = question.shuffledTargets(attempt);
        var list = new UnorderedList();
        list.addClassName("quiz-matching");
        int number = 0;
        for (Pair pair : question.pairs()) {
            var left = new Paragraph(pair.left());
            left.setId(promptId + "-left-" + ++number);
            var select = new Select<Target>();
            select.setAriaLabelledBy(promptId + "-left-" + number);
            select.setPlaceholder(words.say("assessment.quiz.choose"));
            select.setItems(targets);
            select.setItemLabelGenerator(Target::text);
            select.addClassName("quiz-matching-select");
            selects.put(pair, select);
            list.add(new ListItem(left, select));
        }
        add(list);
    }

    @Override
    List<String> words() {
        return selects.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> MatchingQuestion.join(e.getKey(), e.getValue().getValue()))
                .toList();
    }
}
