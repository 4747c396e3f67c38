package org.ramure.interop.scorm.build;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mockito.Mockito;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.quiz.SampleQuiz;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.ContentStatus;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.MediaFile;
import org.ramure.catalogue.TextContent;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.SafeHtml;
import org.springframework.core.io.ByteArrayResource;

/** A module with a text, a quiz of every kind, an exercise and a sheet, and its catalogue. */
final class SampleModule {

    static final String PICTURE = "/medias/alpha/fr/bases/dessin.svg";

    private SampleModule() {}

    static Course course(String licence) {
        var module =
                new CourseModule(
                        new UUID(1, 1),
                        "bases",
                        LocalizedText.of("Les bases", "The basics"),
                        LocalizedText.of("Résumé & suite", "Summary"),
                        List.of(),
                        List.of(
                                activity(1, "lire", "text", text()),
                                activity(2, "verifier", "quiz", SampleQuiz.read()),
                                activity(3, "ecrire", "exercise", exercise()),
                                activity(4, "fiche", "tool", new Object())));
        return new Course(
                new UUID(0, 1),
                "alpha",
                "1.2.0",
                ContentStatus.ACTIVE,
                Set.of(Language.FR),
                licence,
                List.of("Awa Diallo", "Inès Martin"),
                LocalizedText.of("Le cours", "The course"),
                LocalizedText.EMPTY,
                "cadre",
                List.of(),
                List.of(),
                List.of(module),
                Optional.empty());
    }

    private static Activity activity(int id, String slug, String type, Object content) {
        return new Activity(
                new ActivityId(new UUID(2, id)),
                slug,
                type,
                5,
                Set.of(),
                List.of(),
                LocalizedText.same("Titre " + slug),
                Map.of(Language.FR, content));
    }

    private static TextContent text() {
        return new TextContent(
                new SafeHtml(
                        "<h2>Sens</h2><p>Voir <a href=\"/activites/alpha/bases/verifier\">le quiz</a>,"
                                + " <a href=\"/glossaire#odd\">ODD</a> et"
                                + " <a href=\"https://example.org/?a&#61;1&amp;b\">ailleurs</a>.</p>"
                                + "<p><img src=\""
                                + PICTURE
                                + "\" alt=\"Un dessin\" /></p>"),
                12,
                List.of("Une source, 2024"));
    }

    private static ExerciseContent exercise() {
        return new ExerciseContent(
                new SafeHtml("<p>Écrivez.</p>"),
                List.of(
                        new ExerciseContent.Field(
                                "a",
                                ExerciseContent.Kind.CHOICE,
                                "Votre choix",
                                "Un seul",
                                true,
                                List.of(
                                        new ExerciseContent.Option("x", "Seul", 0),
                                        new ExerciseContent.Option("y", "Ensemble", 2)),
                                List.of(),
                                List.of())),
                List.of(new ExerciseContent.ScoreLevel(0, "Au début", SafeHtml.EMPTY)));
    }

    /** Lists this course, and has its picture with so many bytes. */
    static Catalogue catalogue(Course course, int bytes) {
        Catalogue catalogue = Mockito.mock(Catalogue.class);
        byte[] picture =
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);
        Mockito.when(catalogue.courses()).thenReturn(List.of(course));
        Mockito.when(catalogue.media("alpha", "fr", "bases", "dessin.svg"))
                .thenReturn(
                        Optional.of(
                                new MediaFile(
                                        "dessin.svg",
                                        "image/svg+xml",
                                        bytes,
                                        new ByteArrayResource(picture),
                                        "CC-BY-4.0",
                                        "Awa Diallo")));
        return catalogue;
    }
}
