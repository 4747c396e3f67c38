package org.ramure.pathways.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.ContentStatus;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.PathwayId;
import org.ramure.catalogue.Variant;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/**
 * Two courses of two modules: each module has a text of 10 minutes, a quiz of 5 and an exercise of
 * 30, the second requires the first; the first pathway has a short length without exercises.
 */
final class TwoPathways {

    static final String FRAMEWORK = "grille";

    private TwoPathways() {}

    static List<Pathway> all() {
        return List.of(pathway("alpha", "C1", "C2"), pathway("beta", "C3", "C1"));
    }

    private static Pathway pathway(String slug, String first, String second) {
        List<CourseModule> modules =
                List.of(
                        module(slug, "un", first, List.of()),
                        module(slug, "deux", second, List.of("un")));
        Course course = course(slug, first, second, modules);
        return new Pathway(
                new PathwayId(id(slug + "-pathway")),
                slug,
                "1",
                ContentStatus.ACTIVE,
                "F2",
                "LIBRE",
                Set.of(Language.FR),
                "",
                text(slug),
                text(""),
                text(""),
                course,
                FRAMEWORK,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(first, second),
                List.of("un"),
                List.of(),
                List.of(itinerary("court", modules), itinerary("long", modules)));
    }

    private static Course course(
            String slug, String first, String second, List<CourseModule> modules) {
        return new Course(
                id(slug),
                slug,
                "1",
                ContentStatus.ACTIVE,
                Set.of(Language.FR),
                "",
                List.of(),
                text(slug),
                text(slug),
                FRAMEWORK,
                List.of(first, second),
                List.of(),
                modules,
                Optional.empty());
    }

    private static Itinerary itinerary(String variant, List<CourseModule> modules) {
        List<Itinerary.Stage> stages = new ArrayList<>();
        List<Itinerary.Step> steps = new ArrayList<>();
        for (CourseModule module : modules) {
            List<Itinerary.Step> here = new ArrayList<>();
            for (Activity activity : module.activities()) {
                if (activity.variants().contains(variant)) {
                    here.add(new Itinerary.Step(module, activity, steps.size() + here.size()));
                }
            }
            stages.add(new Itinerary.Stage(module, here));
            steps.addAll(here);
        }
        return new Itinerary(
                new Variant(variant, text(variant), text(""), text(""), Set.of()), stages, steps);
    }

    private static CourseModule module(
            String course, String slug, String competence, List<String> prerequisites) {
        String key = course + "/" + slug;
        return new CourseModule(
                id(key),
                slug,
                text("Module " + key),
                text(""),
                prerequisites,
                List.of(
                        activity(key, "lire", "text", 10, competence),
                        activity(key, "verifier", "quiz", 5, competence),
                        activity(key, "essayer", "exercise", 30, competence),
                        activity(key, "se-situer", "positioning", 5, competence)));
    }

    private static Activity activity(
            String module, String slug, String type, int minutes, String competence) {
        return new Activity(
                new ActivityId(id(module + "/" + slug)),
                slug,
                type,
                minutes,
                type.equals("exercise") ? Set.of("long") : Set.of("court", "long"),
                List.of(competence),
                LocalizedText.of(slug + " en français", slug + " in English"),
                Map.of());
    }

    /** The same id for the same name. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static LocalizedText text(String text) {
        return LocalizedText.same(text);
    }
}
