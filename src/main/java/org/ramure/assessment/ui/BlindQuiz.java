package org.ramure.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ramure.assessment.quiz.Question;
import org.ramure.assessment.quiz.QuizContent;
import org.ramure.assessment.quiz.QuizWords;
import org.ramure.catalogue.Activity;
import org.ramure.shared.Translations;
import org.ramure.shared.Uuids;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;
import org.springframework.modulith.NamedInterface;

/**
 * A few questions of existing quizzes on one form, to find out what somebody knows already. Marked
 * on the server, and it tells only how many answers were right: the same quiz may still be taken
 * where it belongs. Keeps nothing.
 */
@NamedInterface("blind")
public final class BlindQuiz extends Div {

    /** The most questions asked. */
    public static final int MOST_QUESTIONS = 5;

    private final List<Asked> asked = new ArrayList<>();
    private final Div problem = new Div();
    private final QuizWords words;
    private final Outcome outcome;

    /** A question and what answers it. */
    private record Asked(Question question, AnswerInput input) {}

    /** What to do with the result. */
    @FunctionalInterface
    public interface Outcome extends Serializable {

        void of(int right, int asked);
    }

    /**
     * Asks the first questions of these quizzes, in their order; {@code name} tells this form's
     * fields from those of others on the page.
     */
    public BlindQuiz(
            List<Activity> quizzes, String name, Translations translations, Outcome outcome) {
        this.words = new QuizWords(translations, Reader.language());
        this.outcome = outcome;
        addClassName("quiz-blind");
        var list = new OrderedList();
        for (Question question : questions(quizzes)) {
            String promptId = "quiz-prompt-" + name + "-" + asked.size();
            var prompt = new Prose(question.prompt());
            prompt.addClassName("quiz-prompt");
            prompt.setId(promptId);
            var input = AnswerInput.of(question, Uuids.next(), words, promptId);
            asked.add(new Asked(question, input));
            list.add(new ListItem(prompt, input));
        }
        quizzes.stream()
                .findFirst()
                .ifPresent(quiz -> Reader.mark(list, quiz.contentLanguage(Reader.language())));
        var send = new Button(words.say("assessment.blind.send"), click -> send());
        add(list, problem, send);
    }

    /** How many questions would be asked of these activities; 0 where none is a quiz. */
    public static int questionsIn(List<Activity> quizzes) {
        return questions(quizzes).size();
    }

    private static List<Question> questions(List<Activity> quizzes) {
        return quizzes.stream()
                .filter(activity -> activity.type().equals("quiz"))
                .flatMap(quiz ->
                        quiz.content(Reader.language(), QuizContent.class).questions().stream())
                .limit(MOST_QUESTIONS)
                .toList();
    }

    private void send() {
        problem.removeAll();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (!asked.get(i).question().isComplete(asked.get(i).input().words())) {
                open.add(i + 1);
            }
        }
        if (!open.isEmpty()) {
            problem.add(Notices.problem(words.say("assessment.blind.incomplete", open.getFirst())));
            return;
        }
        long right =
                asked.stream()
                        .filter(each -> each.question().isRight(each.input().words()))
                        .count();
        outcome.of((int) right, asked.size());
    }
}
