package org.ramure.interop.lti.grades.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mockito.Mockito;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.ContentStatus;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.PathwayId;
import org.ramure.catalogue.Variant;
import org.ramure.interop.lti.Target;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Uuids;

/** One course with one module: three texts and a quiz. */
final class TestContent {

    final List<Activity> texts =
            IntStream.rangeClosed(1, 3).mapToObj(i -> activity("texte-" + i, "text")).toList();
    final Activity quiz = activity("quiz", "quiz");
    private final CourseModule module =
            new CourseModule(
                    Uuids.next(),
                    "module-un",
                    said("Module un"),
                    said(""),
                    List.of(),
                    List.of(texts.get(0), texts.get(1), texts.get(2), quiz));

    Target module() {
        return new Target(Target.Kind.MODULE, module.id());
    }

    Target quizAlone() {
        return new Target(Target.Kind.ACTIVITY, quiz.id().value());
    }

    Target nowhere() {
        return new Target(Target.Kind.COURSE, UUID.randomUUID());
    }

    Catalogue catalogue() {
        Catalogue catalogue = Mockito.mock(Catalogue.class);
        Pathway pathway = pathway();
        Mockito.when(catalogue.pathways()).thenReturn(List.of(pathway));
        return catalogue;
    }

    private Pathway pathway() {
        return new Pathway(
                new PathwayId(Uuids.next()),
                "parcours",
                "1",
                ContentStatus.ACTIVE,
                "",
                "",
                Set.of(Language.FR),
                "CC-BY-SA-4.0",
                said("Parcours"),
                said(""),
                said(""),
                course(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(itinerary()));
    }

    private Itinerary itinerary() {
        var variant = new Variant("tout", said("Tout"), said("Tout"), said(""), Set.of());
        List<Itinerary.Step> steps =
                IntStream.range(0, module.activities().size())
                        .mapToObj(i -> new Itinerary.Step(module, module.activities().get(i), i))
                        .toList();
        return new Itinerary(variant, List.of(new Itinerary.Stage(module, steps)), steps);
    }

    private Course course() {
        Course course = Mockito.mock(Course.class);
        Mockito.when(course.id()).thenReturn(Uuids.next());
        Mockito.when(course.title()).thenReturn(said("Cours"));
        Mockito.when(course.summary()).thenReturn(said(""));
        Mockito.when(course.modules()).thenReturn(List.of(module));
        return course;
    }

    private static Activity activity(String slug, String type) {
        return new Activity(
                new ActivityId(Uuids.next()),
                slug,
                type,
                10,
                Set.of(),
                List.of(),
                said(slug),
                Map.of());
    }

    private static LocalizedText said(String text) {
        return new LocalizedText(Map.of(Language.FR, text));
    }
}
