package org.ramure.portfolio.review;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.assessment.exercise.ExerciseContent.Kind;
import org.ramure.shared.SafeHtml;

/** The questions of the shared sheet, as fields that save themselves. */
public final class InterviewFields {

    /** What is asked, none of it labelled. */
    public static final ExerciseContent ALL = labelled(question -> question);

    private InterviewFields() {}

    /** The same, with the words of each question. */
    public static ExerciseContent labelled(UnaryOperator<String> label) {
        List<Field> fields =
                Interview.QUESTIONS.stream()
                        .map(question ->
                                new Field(
                                        question,
                                        Kind.TEXT,
                                        label.apply(question),
                                        "",
                                        false,
                                        List.of(),
                                        List.of(),
                                        List.of()))
                        .toList();
        return new ExerciseContent(SafeHtml.EMPTY, fields, List.of());
    }
}
