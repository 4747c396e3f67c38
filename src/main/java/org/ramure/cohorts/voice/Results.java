package org.ramure.cohorts.voice;

import java.util.List;
import org.ramure.cohorts.template.Questionnaire;

/**
 * What came out of a questionnaire, without names: how many were asked and how many answered, and
 * each question's answers added up.
 */
public record Results(Asked asked, int people, int answered, List<Line> lines) {

    /**
     * From so many answers on, those to private questions are shown to others than the referent.
     */
    public static final int FEWEST = 5;

    /**
     * One question. {@code withheld} says that answers are private and too few, or texts for the
     * referent alone: counts and texts are empty then.
     */
    public record Line(
            Questionnaire.Question question,
            int answered,
            List<Count> counts,
            List<String> texts,
            boolean withheld) {}

    /** How many chose an option; options in the template's order. */
    public record Count(Questionnaire.Option option, int people) {}
}
