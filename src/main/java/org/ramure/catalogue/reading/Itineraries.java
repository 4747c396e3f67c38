package org.ramure.catalogue.reading;

import java.util.ArrayList;
import java.util.List;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Itinerary.Stage;
import org.ramure.catalogue.Itinerary.Step;
import org.ramure.catalogue.Variant;
import org.ramure.catalogue.sheet.Fields;
import org.ramure.catalogue.spi.YamlNode;

/** The steps of each variant of a pathway, in the order of the course. */
final class Itineraries {

    private Itineraries() {}

    static List<Itinerary> of(Course course, YamlNode variants) {
        return variants.items().stream()
                .map(Itineraries::variant)
                .map(variant -> itinerary(course, variant))
                .toList();
    }

    private static Variant variant(YamlNode node) {
        return new Variant(
                node.get("code").textOrEmpty(),
                Fields.text(node.get("label")),
                Fields.text(node.get("title")),
                Fields.text(node.get("promise")),
                Fields.set(node.get("proofs")));
    }

    private static Itinerary itinerary(Course course, Variant variant) {
        List<Stage> stages = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (CourseModule module : course.modules()) {
            List<Step> inModule = new ArrayList<>();
            for (Activity activity : module.activities()) {
                if (activity.variants().contains(variant.code())) {
                    inModule.add(new Step(module, activity, steps.size() + inModule.size()));
                }
            }
            if (!inModule.isEmpty()) {
                stages.add(new Stage(module, List.copyOf(inModule)));
                steps.addAll(inModule);
            }
        }
        return new Itinerary(variant, List.copyOf(stages), List.copyOf(steps));
    }
}
