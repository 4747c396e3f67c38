package org.ramure.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import org.ramure.assessment.QuizAttempt;
import org.ramure.assessment.quiz.Question;
import org.ramure.assessment.quiz.QuizContent;
import org.ramure.assessment.quiz.QuizWords;
import org.ramure.shared.ui.Prose;

/** A quiz in the player: the question that waits, or how the attempt went. */
class QuizPanel extends Div {

    private final QuizRun run;
    private final QuizWords words;
    private final Div stage = new Div();

    QuizPanel(QuizRun run, QuizWords words) {
        this.run = run;
        this.words = words;
        addClassName("quiz");
        var intro = run.quiz().intro();
        if (!intro.isEmpty()) {
            add(new Prose(intro));
        }
        add(stage);
        show(run.attempt());
    }

    /** Shows what the database says now and brings the reader there. */
    void goOn() {
        focus(show(run.attempt()));
    }

    void restart(QuizAttempt finished) {
        focus(show(run.restart(finished)));
    }

    /** Returns the heading of what it shows. */
    private Component show(QuizAttempt attempt) {
        stage.removeAll();
        QuizContent quiz = run.quiz();
        var next = attempt.next(quiz);
        if (next.isEmpty()) {
            var summary = new QuizSummary(this, run, words, attempt);
            stage.add(summary);
            return summary.heading();
        }
        var card = new QuestionCard(this, run, words, attempt, next.get());
        stage.add(card);
        if (!attempt.answered(quiz).isEmpty()) {
            stage.add(earlier(quiz, attempt));
        }
        return card.heading();
    }

    private Component earlier(QuizContent quiz, QuizAttempt attempt) {
        var list = new Div();
        for (Question question : attempt.answered(quiz)) {
            var prompt = new Prose(question.prompt());
            prompt.addClassName("quiz-prompt");
            list.add(prompt);
            attempt.answer(question)
                    .ifPresent(a -> list.add(new AnswerReview(question, a, words, new H3())));
        }
        var details =
                new NativeDetails(
                        words.say("assessment.quiz.earlier", attempt.answered(quiz).size()), list);
        details.addClassName("quiz-earlier");
        return details;
    }

    /** Moves the keyboard and the screen reader to a part that takes no typing. */
    static void focus(Component part) {
        part.getElement().setAttribute("tabindex", "-1");
        part.getElement().callJsFunction("focus");
    }
}
