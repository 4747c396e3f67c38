package org.ramure.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.assessment.Entries;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.learning.ui.spi.ActivityContext;
import org.ramure.learning.ui.spi.ActivityRenderer;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Prose;

/**
 * Shows an exercise: its instructions, its worksheet and, for a scored one, where the answers lead.
 */
@org.springframework.stereotype.Component
class ExerciseRenderer implements ActivityRenderer {

    private final Entries entries;

    ExerciseRenderer(Entries entries) {
        this.entries = entries;
    }

    @Override
    public String type() {
        return "exercise";
    }

    @Override
    public Component render(ActivityContext context) {
        ExerciseContent exercise = exercise(context);
        var typed = entries.of(context.person(), context.activity().id());
        var address = "saisies/" + context.pathway().slug() + "/" + context.activity().id();
        var shown = new Div(new Prose(exercise.instructions()));
        shown.add(new Worksheet(exercise, typed, address, owner(context.person())));
        if (!exercise.levels().isEmpty()) {
            shown.add(score(context, exercise));
        }
        return shown;
    }

    /** A name for the person on this device that says nothing about them. */
    private static String owner(PersonId person) {
        return UUID.nameUUIDFromBytes(person.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private Component score(ActivityContext context, ExerciseContent exercise) {
        var result = new Div();
        result.addClassName("sheet-score");
        result.getElement().setAttribute("aria-live", "polite");
        var ask =
                new Button(
                        UI.getCurrent().getTranslation("assessment.score.ask"),
                        click -> explain(result, context, exercise));
        ask.getElement().setAttribute("data-after-saving", true);
        if (context.isDone()) {
            explain(result, context, exercise);
        }
        return new Div(ask, result);
    }

    private void explain(Div result, ActivityContext context, ExerciseContent exercise) {
        result.removeAll();
        var answers = entries.textsOf(context.person(), context.activity().id());
        var missing = exercise.missing(answers);
        if (!missing.isEmpty()) {
            result.setText(
                    UI.getCurrent().getTranslation("assessment.exercise.missing", names(missing)));
            return;
        }
        var level = exercise.level(answers);
        if (level != null) {
            var title = new com.vaadin.flow.component.html.H2(level.title());
            result.add(title, new Prose(level.feedback()));
        }
    }

    @Override
    public void beforeCompletion(ActivityContext context) {
        var missing =
                exercise(context)
                        .missing(entries.textsOf(context.person(), context.activity().id()));
        if (!missing.isEmpty()) {
            throw new UserFacingException("assessment.exercise.missing", names(missing));
        }
    }

    private static String names(java.util.List<Field> missing) {
        return missing.stream()
                .limit(3)
                .map(f -> "« " + f.label() + " »")
                .collect(Collectors.joining(", "));
    }

    private static ExerciseContent exercise(ActivityContext context) {
        return context.activity().content(context.language(), ExerciseContent.class);
    }
}
