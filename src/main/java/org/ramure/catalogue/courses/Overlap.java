package org.ramure.catalogue.courses;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ramure.catalogue.ContentProblem;

/**
 * The reader of an activity and its schema may both complain about one line; the reader, who knows
 * what the line is for, says it better. Unknown keys are left to the schema.
 */
final class Overlap {

    private Overlap() {}

    static List<ContentProblem> without(List<ContentProblem> sense, List<ContentProblem> shape) {
        Set<Integer> said =
                sense.stream()
                        .filter(problem -> problem.severity() == ContentProblem.Severity.ERROR)
                        .map(ContentProblem::line)
                        .collect(Collectors.toSet());
        return shape.stream()
                .filter(problem ->
                        !said.contains(problem.line()) || problem.message().startsWith("La clé"))
                .toList();
    }
}
