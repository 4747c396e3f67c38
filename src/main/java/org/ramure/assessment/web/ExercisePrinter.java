package org.ramure.assessment.web;

import java.util.Map;
import org.ramure.assessment.Entries;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseHtml;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Pathway;
import org.ramure.learning.spi.ActivityPrinter;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.SafeHtml;
import org.springframework.stereotype.Component;

/** Prints an exercise with the person's answers; an empty field leaves room to write by hand. */
@Component
class ExercisePrinter implements ActivityPrinter {

    private final Entries entries;

    ExercisePrinter(Entries entries) {
        this.entries = entries;
    }

    @Override
    public String type() {
        return "exercise";
    }

    @Override
    public SafeHtml print(PersonId person, Pathway pathway, Activity activity, Language language) {
        var exercise = activity.content(language, ExerciseContent.class);
        Map<String, String> answers = entries.textsOf(person, activity.id());
        return new SafeHtml(
                exercise.instructions().html()
                        + ExerciseHtml.fields(exercise, answers, "h3").html());
    }
}
