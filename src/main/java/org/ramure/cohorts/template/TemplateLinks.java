package org.ramure.cohorts.template;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;

/** Checks that ids in a template are unique, and that what names another item names one. */
final class TemplateLinks {

    private final YamlNode yaml;
    private final Problems problems;

    TemplateLinks(YamlNode yaml, Problems problems) {
        this.yaml = yaml;
        this.problems = problems;
    }

    void check() {
        for (String list :
                List.of("halfDays", "questions", "sheets", "handouts", "rubrics", "assignments")) {
            new UniqueIds(problems).check(yaml.get(list));
        }
        var steps = new UniqueIds(problems);
        for (YamlNode halfDay : yaml.get("halfDays").items()) {
            steps.check(halfDay.get("steps"));
            halfDay.get("steps").items().forEach(this::checkStep);
        }
        for (YamlNode question : yaml.get("questions").items()) {
            new UniqueIds(problems).check(question.get("options")).check(question.get("items"));
        }
        for (YamlNode rubric : yaml.get("rubrics").items()) {
            new UniqueIds(problems).check(rubric.get("criteria"));
        }
        for (YamlNode assignment : yaml.get("assignments").items()) {
            named(assignment.get("rubric"), "rubrics");
            named(assignment.get("after"), "halfDays");
            checkReview(assignment.get("review"));
        }
    }

    /** With the fewest people, each must find as many works of others as they are to read. */
    private void checkReview(YamlNode review) {
        int fewest = yaml.get("capacity").get("min").integer().orElse(0);
        int each = review.get("each").integer().orElse(1);
        if (!review.isMissing() && each >= fewest) {
            problems.error(
                    review.get("each"),
                    "À " + fewest + ", personne ne peut lire " + each + " travaux d’autres.",
                    "Donnez un nombre plus petit que « capacity: min », "
                            + Math.max(1, fewest - 1)
                            + " au plus.");
        }
    }

    private void checkStep(YamlNode step) {
        named(step.get("question"), "questions");
        named(step.get("sheet"), "sheets");
        if (step.get("kind").textOrEmpty().equals("live") && step.get("question").isMissing()) {
            problems.error(
                    step,
                    "Cette étape en direct ne pose aucune question.",
                    "Ajoutez « question: » avec l’id d’une question, ou changez « kind ».");
        }
    }

    private void named(YamlNode name, String list) {
        if (name.isMissing()) {
            return;
        }
        Set<String> known = new TreeSet<>();
        yaml.get(list).items().forEach(item -> known.add(item.get("id").textOrEmpty()));
        if (!known.contains(name.textOrEmpty())) {
            problems.error(
                    name,
                    "« "
                            + name.textOrEmpty()
                            + " » n’est l’id d’aucun élément de « "
                            + list
                            + " ».",
                    known.isEmpty()
                            ? "Ajoutez-le à cette liste."
                            : "Possibles : " + String.join(", ", known) + ".");
        }
    }
}
