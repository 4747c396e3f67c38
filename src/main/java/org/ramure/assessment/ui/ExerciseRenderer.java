package org.ramure.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ramure.assessment.Entries;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.learning.ui.spi.ActivityContext;
import org.ramure.learning.ui.spi.ActivityRenderer;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Prose;

/**
 * Shows an exercise: its instructions, its worksheet and, for a scored one, where the answers lead.
 */
@org.springframework.stereotype.Component
class ExerciseRenderer implements ActivityRenderer {

    private final Entries entries;
    private final CurrentPerson current;

    ExerciseRenderer(Entries entries, CurrentPerson current) {
        this.entries = entries;
        this.current = current;
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
        var owner =
                new Worksheet.Owner(
                        Entries.ownerMark(context.person()), current.account().isEmpty());
        shown.add(new Worksheet(exercise, typed, address, owner));
        if (!exercise.levels().isEmpty()) {
            shown.add(new ScorePanel(exercise, () -> textsOf(context), context.isDone()));
        }
        return shown;
    }

    /** Names the first fields that are missing, here and beside each of them. */
    @Override
    public void beforeCompletion(ActivityContext context) {
        var missing = exercise(context).missing(textsOf(context));
        if (!missing.isEmpty()) {
            pointOut(missing);
            throw new UserFacingException("assessment.exercise.missing", names(missing));
        }
    }

    static void pointOut(List<Field> missing) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            String ids = missing.stream().map(Field::id).collect(Collectors.joining(" "));
            ui.getPage().executeJs("window.ramure.worksheetMissing($0.split(' '))", ids);
        }
    }

    static String names(List<Field> missing) {
        return missing.stream()
                .limit(3)
                .map(f -> "« " + f.label() + " »")
                .collect(Collectors.joining(", "));
    }

    private Map<String, String> textsOf(ActivityContext context) {
        return entries.textsOf(context.person(), context.activity().id());
    }

    private static ExerciseContent exercise(ActivityContext context) {
        return context.activity().content(context.language(), ExerciseContent.class);
    }
}
