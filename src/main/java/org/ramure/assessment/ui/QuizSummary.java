package org.ramure.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ramure.assessment.QuizAttempt;
import org.ramure.assessment.quiz.Question;
import org.ramure.assessment.quiz.QuizWords;
import org.ramure.shared.ui.Prose;

/** How an attempt went: no mark, no rank, but what was right and what is worth another look. */
class QuizSummary extends Section {

    private final QuizRun run;
    private final QuizWords words;
    private final QuizAttempt attempt;
    private final H2 heading;

    QuizSummary(QuizPanel panel, QuizRun run, QuizWords words, QuizAttempt attempt) {
        this.run = run;
        this.words = words;
        this.attempt = attempt;
        addClassNames("quiz-summary", "card");
        heading = new H2(words.say("assessment.quiz.summary"));
        add(heading);
        List<Question> answered = attempt.answered(run.quiz());
        List<Question> wrong = answered.stream().filter(q -> !isRight(q)).toList();
        add(new Paragraph(sentence(answered.size(), wrong.size())));
        var list = new OrderedList();
        list.addClassName("quiz-summary-list");
        answered.forEach(question -> list.add(line(question)));
        add(list);
        readings(wrong);
        var again = new Button(words.say("assessment.quiz.restart"), c -> panel.restart(attempt));
        again.setDisableOnClick(true);
        var note = new Span(words.say("assessment.quiz.kept", attempt.number()));
        note.addClassName("muted");
        var foot = new Div(again, note);
        foot.addClassName("cluster");
        add(foot);
    }

    H2 heading() {
        return heading;
    }

    private String sentence(int answered, int wrong) {
        return wrong == 0
                ? words.say("assessment.quiz.allRight", answered)
                : words.say("assessment.quiz.someRight", answered, answered - wrong, wrong);
    }

    private ListItem line(Question question) {
        boolean right = isRight(question);
        var prompt = new Prose(question.prompt());
        prompt.addClassName("quiz-prompt");
        var item = new ListItem(prompt);
        item.addClassNames("quiz-summary-line", right ? "is-right" : "is-wrong");
        attempt.answer(question)
                .ifPresent(a -> item.add(new AnswerReview(question, a, words, new H3())));
        return item;
    }

    private boolean isRight(Question question) {
        return attempt.answer(question).map(QuizAttempt.Answer::right).orElse(false);
    }

    private void readings(List<Question> wrong) {
        Set<QuizRun.Reading> found = new LinkedHashSet<>();
        wrong.forEach(question -> found.addAll(run.readings(question)));
        if (!found.isEmpty()) {
            add(new H3(words.say("assessment.quiz.reread")), links(found));
        }
    }

    private static Component links(Set<QuizRun.Reading> readings) {
        var list = new UnorderedList();
        readings.forEach(r -> list.add(new ListItem(new Anchor(r.address(), r.title()))));
        return list;
    }
}
