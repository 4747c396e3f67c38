package org.ramure.cohorts.papers.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.papers.drawing.CohortFacts;
import org.ramure.cohorts.papers.drawing.PersonFacts;
import org.ramure.cohorts.template.Assignment;
import org.ramure.cohorts.template.Rubric;
import org.ramure.cohorts.work.Feedback;
import org.ramure.shared.Language;

/** What was planned to be assessed beside how it was answered. */
final class Results {

    private Results() {}

    /** One line for each assignment with a rubric; none where the programme planned none. */
    static List<PersonFacts.Result> of(CohortFacts facts, Map<String, Feedback> answers) {
        Language language = facts.cohort().details().language();
        return facts.template().stream()
                .flatMap(template ->
                        template.materials().assignments().stream()
                                .flatMap(a ->
                                        template.materials().rubric(a.rubric()).stream()
                                                .map(rubric ->
                                                        result(
                                                                a,
                                                                rubric,
                                                                answers.get(a.id()),
                                                                language))))
                .toList();
    }

    private static PersonFacts.Result result(
            Assignment assignment, Rubric rubric, @Nullable Feedback answer, Language language) {
        List<PersonFacts.Line> lines =
                rubric.criteria().stream()
                        .map(criterion ->
                                new PersonFacts.Line(
                                        criterion.label().in(language),
                                        level(criterion, answer)
                                                .map(level -> level.label().in(language))
                                                .orElse("")))
                        .toList();
        return new PersonFacts.Result(assignment.title().in(language), answer != null, lines);
    }

    private static Optional<Rubric.Level> level(
            Rubric.Criterion criterion, @Nullable Feedback answer) {
        return Optional.ofNullable(answer)
                .flatMap(given -> given.line(criterion.id()))
                .flatMap(line -> Optional.ofNullable(line.level()))
                .filter(level -> level >= 0 && level < criterion.levels().size())
                .map(level -> criterion.levels().get(level));
    }
}
