package org.ramure.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ramure.assessment.QuizAttempt;
import org.ramure.assessment.quiz.OrderingQuestion;
import org.ramure.assessment.quiz.Question;
import org.ramure.assessment.quiz.QuizWords;
import org.ramure.assessment.quiz.Remark;
import org.ramure.shared.ui.Prose;

/** What there is to say after an answer; only ever built for a question that was answered. */
class AnswerReview extends Div {

    private final QuizWords words;
    private final Question question;

    AnswerReview(
            Question question, QuizAttempt.Answer answer, QuizWords words, HtmlContainer heading) {
        this.words = words;
        this.question = question;
        addClassName("quiz-review");
        heading.addClassNames("quiz-verdict", answer.right() ? "is-right" : "is-wrong");
        heading.add(sign(answer.right() ? "✓" : "↺"), new Span(words.verdict(answer.right())));
        add(heading);
        var feedback = question.feedback(answer.words());
        if (!feedback.isEmpty()) {
            add(new Prose(feedback));
        }
        add(remarks(question.remarks(answer.words())));
        if (!question.explanation().isEmpty()) {
            add(explanation());
        }
    }

    private Component remarks(List<Remark> remarks) {
        HtmlContainer list =
                question instanceof OrderingQuestion ? new OrderedList() : new UnorderedList();
        list.addClassName("quiz-remarks");
        for (Remark remark : remarks) {
            var about = new Span(words.about(question, remark));
            about.addClassName("quiz-about");
            var standing = new Span(words.standing(question, remark));
            standing.addClassName("quiz-standing");
            var head = new Div(sign(sign(remark.state())), about, standing);
            head.addClassName("quiz-remark-head");
            var item = new ListItem(head);
            item.addClassNames("quiz-remark", style(remark.state()));
            if (!remark.feedback().isEmpty()) {
                item.add(new Prose(remark.feedback()));
            }
            list.add(item);
        }
        return list;
    }

    private Component explanation() {
        var title = new Paragraph(words.say("assessment.quiz.explanation"));
        title.addClassName("quiz-explanation-title");
        var block = new Div(title, new Prose(question.explanation()));
        block.addClassName("quiz-explanation");
        return block;
    }

    private static String sign(Remark.State state) {
        return switch (state) {
            case RIGHT, MISSED -> "✓";
            case WRONG -> "↺";
            case LEFT_ALONE -> "–";
        };
    }

    private static String style(Remark.State state) {
        return switch (state) {
            case RIGHT -> "is-right";
            case WRONG -> "is-wrong";
            case MISSED -> "is-missed";
            case LEFT_ALONE -> "is-left-alone";
        };
    }

    /** A sign for the eye; the words beside it say the same. */
    static Span sign(String glyph) {
        var sign = new Span(glyph);
        sign.addClassName("quiz-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }
}
