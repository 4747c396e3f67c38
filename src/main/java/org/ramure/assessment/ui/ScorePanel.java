package org.ramure.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Map;
import java.util.stream.Collectors;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.assessment.exercise.ExerciseContent.Option;
import org.ramure.assessment.exercise.ExerciseContent.Slot;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Prose;

/**
 * Where the answers of a scored exercise lead: the level and what it means, and on demand which
 * answers add up to it. No rank, and nothing while answers are missing.
 */
class ScorePanel extends Div {

    private final ExerciseContent exercise;
    private final SerializableSupplier<Map<String, String>> answers;
    private final Div result = new Div();

    /** Shows the level at once when everything is answered, so that a reload brings it back. */
    ScorePanel(
            ExerciseContent exercise,
            SerializableSupplier<Map<String, String>> answers,
            boolean done) {
        this.exercise = exercise;
        this.answers = answers;
        addClassName("sheet-score");
        var ask = new Button(getTranslation("assessment.score.ask"), click -> explain());
        ask.getElement().setAttribute("data-after-saving", true);
        result.getElement().setAttribute("aria-live", "polite");
        add(ask, result);
        Map<String, String> now = answers.get();
        if (done || exercise.missing(now).isEmpty()) {
            show(now);
        }
    }

    private void explain() {
        Map<String, String> now = answers.get();
        var missing = exercise.missing(now);
        if (missing.isEmpty()) {
            show(now);
        } else {
            result.removeAll();
            result.add(
                    Notices.problem(
                            getTranslation(
                                    "assessment.exercise.missing",
                                    ExerciseRenderer.names(missing))));
            ExerciseRenderer.pointOut(missing);
        }
    }

    private void show(Map<String, String> now) {
        result.removeAll();
        var level = exercise.level(now);
        if (level != null) {
            result.add(new H2(level.title()), new Prose(level.feedback()), sum(now));
        }
    }

    /** Every number can be explained by a click. */
    private Component sum(Map<String, String> now) {
        var list = new UnorderedList();
        for (Field field : exercise.fields()) {
            for (String key : field.keys()) {
                exercise.slot(key)
                        .filter(slot -> !slot.chosen(now.getOrDefault(key, "")).isEmpty())
                        .map(slot -> line(field, slot, now.getOrDefault(key, "")))
                        .ifPresent(list::add);
            }
        }
        var details =
                new NativeDetails(
                        getTranslation(
                                "assessment.score.sum",
                                exercise.points(now),
                                exercise.mostPoints()),
                        list);
        details.addClassName("muted");
        return details;
    }

    private ListItem line(Field field, Slot slot, String answer) {
        String chosen =
                slot.chosen(answer).stream().map(Option::text).collect(Collectors.joining(", "));
        int points = slot.chosen(answer).stream().mapToInt(Option::points).sum();
        return new ListItem(getTranslation("assessment.score.line", field.label(), chosen, points));
    }
}
