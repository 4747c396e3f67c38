package org.ramure.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import org.ramure.assessment.QuizAttempt;
import org.ramure.assessment.quiz.Question;
import org.ramure.assessment.quiz.QuizContent;
import org.ramure.assessment.quiz.QuizWords;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Prose;

/** One question: its prompt, what answers it, and in their place, once answered, what to say. */
class QuestionCard extends Section {

    private final QuizPanel panel;
    private final QuizRun run;
    private final QuizWords words;
    private final QuizAttempt attempt;
    private final Question question;
    private final H2 heading;
    private final AnswerInput input;
    private final Div problem = new Div();
    private final Button send;

    QuestionCard(
            QuizPanel panel, QuizRun run, QuizWords words, QuizAttempt attempt, Question question) {
        this.panel = panel;
        this.run = run;
        this.words = words;
        this.attempt = attempt;
        this.question = question;
        addClassNames("quiz-question", "card");
        QuizContent quiz = run.quiz();
        int number = quiz.questions().indexOf(question) + 1;
        heading = new H2(words.say("assessment.quiz.progress", number, quiz.questions().size()));
        heading.addClassName("quiz-progress");
        var prompt = new Prose(question.prompt());
        prompt.addClassName("quiz-prompt");
        prompt.setId("quiz-prompt-" + number);
        input = AnswerInput.of(question, attempt.id(), words, "quiz-prompt-" + number);
        send = new Button(words.say("assessment.quiz.send"), click -> answer());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        input.onEnter(this::answer);
        add(heading, prompt, input, problem, send);
    }

    H2 heading() {
        return heading;
    }

    private void answer() {
        problem.removeAll();
        try {
            show(run.answer(attempt, question, input.words()));
        } catch (UserFacingException refusal) {
            refuse(refusal);
        }
    }

    private void show(QuizAttempt now) {
        var verdict = new H3();
        now.answer(question)
                .ifPresent(a -> replace(input, new AnswerReview(question, a, words, verdict)));
        remove(problem);
        var next =
                new Button(
                        words.say(
                                now.isSubmitted()
                                        ? "assessment.quiz.toSummary"
                                        : "assessment.quiz.next"),
                        click -> panel.goOn());
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        replace(send, next);
        QuizPanel.focus(verdict);
    }

    /** What was chosen or typed stays; when the quiz itself has changed, there is a way on. */
    private void refuse(UserFacingException refusal) {
        send.setEnabled(true);
        problem.add(
                Notices.problem(words.say(refusal.messageKey(), refusal.arguments().toArray())));
        if (refusal.messageKey().equals("assessment.quiz.changed")
                || refusal.messageKey().equals("assessment.quiz.gone")) {
            problem.add(new Button(words.say("assessment.quiz.goOn"), click -> panel.goOn()));
        }
    }
}
