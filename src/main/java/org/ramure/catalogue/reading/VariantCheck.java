package org.ramure.catalogue.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.ramure.catalogue.files.LocatedYaml;
import org.ramure.catalogue.sheet.Fields;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;

/** Variants of a course as its pathways offer them: known, not empty, each in the next longer. */
final class VariantCheck {

    private final LocatedYaml course;
    private final Problems courseProblems;
    private final Set<String> offered = new LinkedHashSet<>();

    VariantCheck(LocatedYaml course, Problems problems) {
        this.course = course;
        this.courseProblems = problems;
    }

    private void forEachActivity(Consumer<YamlNode> check) {
        for (YamlNode module : course.get("modules").items()) {
            for (YamlNode activity : module.get("activities").items()) {
                if (!Fields.isRetired(module) && !Fields.isRetired(activity)) {
                    check.accept(activity);
                }
            }
        }
    }

    /** Once all pathways are checked: variants of activities that none of them offers. */
    void checkKnown() {
        if (offered.isEmpty()) {
            return;
        }
        forEachActivity(activity -> {
            for (YamlNode variant : activity.get("variants").items()) {
                if (!offered.contains(variant.textOrEmpty())) {
                    courseProblems.error(
                            variant,
                            "La variante « "
                                    + variant.textOrEmpty()
                                    + " » n’est proposée par aucun parcours de ce cours.",
                            "Variantes proposées : " + String.join(", ", offered) + ".");
                }
            }
        });
    }

    /** Checks the variants of one pathway, shortest first. */
    void checkPathway(YamlNode variants, Problems pathwayProblems) {
        List<String> codes =
                variants.items().stream().map(v -> v.get("code").textOrEmpty()).toList();
        offered.addAll(codes);
        forEachActivity(activity -> checkNested(activity, codes));
        for (YamlNode variant : variants.items()) {
            checkNotEmpty(variant.get("code"), pathwayProblems);
        }
    }

    private void checkNested(YamlNode activity, List<String> codes) {
        YamlNode node = activity.get("variants");
        Set<String> own = Fields.set(node);
        Set<String> absent = new LinkedHashSet<>();
        String shortest = "";
        for (String code : codes) {
            if (shortest.isEmpty() && own.contains(code)) {
                shortest = code;
            } else if (!shortest.isEmpty() && !own.contains(code)) {
                absent.add(code);
            }
        }
        if (!absent.isEmpty()) {
            String longer = String.join(", ", absent);
            courseProblems.error(
                    node,
                    "L’activité « "
                            + activity.get("slug").textOrEmpty()
                            + " » est dans la variante "
                            + shortest
                            + " et pas dans une plus longue : "
                            + longer
                            + ".",
                    "Ajoutez "
                            + longer
                            + " à « variants » : chaque durée contient la plus courte.");
        }
    }

    private void checkNotEmpty(YamlNode code, Problems problems) {
        Set<String> found = new LinkedHashSet<>();
        forEachActivity(activity -> found.addAll(Fields.set(activity.get("variants"))));
        if (code.text().isPresent() && !found.contains(code.textOrEmpty())) {
            problems.error(
                    code,
                    "La variante « "
                            + code.textOrEmpty()
                            + " » est vide : aucune activité du cours"
                            + " n’en fait partie.",
                    "Ajoutez-la aux « variants » des activités, dans course.yaml.");
        }
    }
}
