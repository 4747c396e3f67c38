package org.ramure.assessment.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ramure.assessment.quiz.QuizContent;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.ContentStatus;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.PathwayId;
import org.ramure.learning.ui.spi.ActivityContext;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Uuids;

/** A quiz after a text in a small pathway; counts how often it was completed. */
record TestPlace(PersonId person, Pathway pathway, AtomicInteger completions)
        implements ActivityContext {

    static final PathwayId PATHWAY = new PathwayId(Uuids.next());

    static Pathway pathway(ActivityId quizId, QuizContent quiz) {
        var text = activity(Uuids.next(), "comprendre", "text", "Texte");
        var check = activity(quizId.value(), "verifier", "quiz", quiz);
        var module =
                new CourseModule(
                        Uuids.next(),
                        "module-un",
                        LocalizedText.same("Module un"),
                        LocalizedText.EMPTY,
                        List.of(),
                        List.of(text, check));
        return of(course(module));
    }

    private static Course course(CourseModule module) {
        return new Course(
                Uuids.next(),
                "cours",
                "1.0.0",
                ContentStatus.ACTIVE,
                Set.of(Language.FR),
                "",
                List.of(),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                "",
                List.of(),
                List.of(),
                List.of(module),
                Optional.empty());
    }

    private static Pathway of(Course course) {
        return new Pathway(
                PATHWAY,
                "chemin",
                "1.0.0",
                ContentStatus.ACTIVE,
                "",
                "",
                Set.of(Language.FR),
                "",
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                course,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Activity activity(UUID id, String slug, String type, Object content) {
        return new Activity(
                new ActivityId(id),
                slug,
                type,
                5,
                Set.of("2h"),
                List.of("C1"),
                LocalizedText.same(slug),
                Map.of(Language.FR, content));
    }

    @Override
    public Activity activity() {
        return pathway.course().modules().getFirst().activities().getLast();
    }

    @Override
    public Language language() {
        return Language.FR;
    }

    @Override
    public boolean isDone() {
        return completions.get() > 0;
    }

    @Override
    public void complete() {
        completions.incrementAndGet();
    }
}
