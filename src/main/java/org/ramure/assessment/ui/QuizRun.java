package org.ramure.assessment.ui;

import java.util.List;
import java.util.stream.Stream;
import org.ramure.assessment.QuizAttempt;
import org.ramure.assessment.Quizzes;
import org.ramure.assessment.quiz.Question;
import org.ramure.assessment.quiz.QuizContent;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.CourseModule;
import org.ramure.learning.PlayerAddress;
import org.ramure.learning.ui.spi.ActivityContext;

/**
 * One person going through one quiz. The quiz is looked up each time: its course may be edited
 * while the page is open.
 */
class QuizRun {

    private static final int FEW = 2;

    /** A text to go back to. */
    record Reading(String title, String address) {}

    private final Quizzes quizzes;
    private final Catalogue catalogue;
    private final ActivityContext context;

    QuizRun(Quizzes quizzes, Catalogue catalogue, ActivityContext context) {
        this.quizzes = quizzes;
        this.catalogue = catalogue;
        this.context = context;
    }

    QuizContent quiz() {
        return modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(a -> a.id().equals(context.activity().id()))
                .findFirst()
                .orElse(context.activity())
                .content(context.language(), QuizContent.class);
    }

    QuizAttempt attempt() {
        return noted(quizzes.open(context.person(), context.activity().id(), quiz()));
    }

    /** Throws {@link org.ramure.shared.UserFacingException} when the answer cannot be taken. */
    QuizAttempt answer(QuizAttempt attempt, Question question, List<String> words) {
        return noted(quizzes.answer(context.person(), attempt.id(), quiz(), question.id(), words));
    }

    QuizAttempt restart(QuizAttempt finished) {
        return quizzes.restart(context.person(), context.activity().id(), finished);
    }

    /** Also where the page was left between the last answer and this note. */
    private QuizAttempt noted(QuizAttempt attempt) {
        if (attempt.isSubmitted() && !context.isDone()) {
            context.complete();
        }
        return attempt;
    }

    /**
     * Texts that the same learner was given before this quiz: those of its module, else those of
     * the course on the same competence.
     */
    List<Reading> readings(Question question) {
        var here = modules().stream().filter(this::holdsTheQuiz).flatMap(this::texts).limit(FEW);
        List<Reading> found = here.toList();
        return found.isEmpty()
                ? modules().stream()
                        .flatMap(m -> texts(m, question.stem().competence()))
                        .limit(FEW)
                        .toList()
                : found;
    }

    private boolean holdsTheQuiz(CourseModule module) {
        return module.activities().stream().anyMatch(a -> a.id().equals(context.activity().id()));
    }

    private Stream<Reading> texts(CourseModule module, String competence) {
        return module.activities().stream()
                .filter(this::isGivenWithTheQuiz)
                .filter(a -> a.competences().contains(competence))
                .map(a -> reading(module, a));
    }

    private Stream<Reading> texts(CourseModule module) {
        return module.activities().stream()
                .filter(this::isGivenWithTheQuiz)
                .map(a -> reading(module, a));
    }

    private boolean isGivenWithTheQuiz(Activity activity) {
        return activity.type().equals("text")
                && activity.variants().containsAll(context.activity().variants());
    }

    private Reading reading(CourseModule module, Activity activity) {
        return new Reading(
                activity.title().in(context.language()),
                PlayerAddress.of(context.pathway(), module, activity));
    }

    private List<CourseModule> modules() {
        return catalogue
                .pathway(context.pathway().id())
                .orElse(context.pathway())
                .course()
                .modules();
    }
}
