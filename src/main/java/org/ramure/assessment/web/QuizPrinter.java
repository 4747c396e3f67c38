package org.ramure.assessment.web;

import org.ramure.assessment.QuizAttempt;
import org.ramure.assessment.Quizzes;
import org.ramure.assessment.quiz.ChoiceQuestion;
import org.ramure.assessment.quiz.MatchingQuestion;
import org.ramure.assessment.quiz.OrderingQuestion;
import org.ramure.assessment.quiz.Question;
import org.ramure.assessment.quiz.QuizContent;
import org.ramure.assessment.quiz.QuizWords;
import org.ramure.assessment.quiz.Remark;
import org.ramure.assessment.quiz.ShortTextQuestion;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Pathway;
import org.ramure.learning.spi.ActivityPrinter;
import org.ramure.people.PersonId;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.ramure.shared.SafeHtml;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/**
 * Prints a quiz: questions that were answered in the latest attempt with the answer and the
 * explanation, the others with what there is to choose from and nothing that tells the answer.
 */
@Component
class QuizPrinter implements ActivityPrinter {

    private final Quizzes quizzes;
    private final Translations translations;

    QuizPrinter(Quizzes quizzes, Translations translations) {
        this.quizzes = quizzes;
        this.translations = translations;
    }

    @Override
    public String type() {
        return "quiz";
    }

    @Override
    public SafeHtml print(PersonId person, Pathway pathway, Activity activity, Language language) {
        var quiz = activity.content(language, QuizContent.class);
        var words = new QuizWords(translations, language);
        var attempt = quizzes.latest(person, activity.id());
        var html = new StringBuilder(quiz.intro().html());
        int number = 0;
        for (Question question : quiz.questions()) {
            String title = words.say("assessment.quiz.progress", ++number, quiz.questions().size());
            html.append("<h3>").append(HtmlPage.escape(title)).append("</h3>");
            html.append(question.prompt().html());
            attempt.flatMap(a -> a.answer(question))
                    .ifPresentOrElse(
                            answer -> answered(html, question, answer, words),
                            () -> open(html, question, activity, words));
        }
        return new SafeHtml(html.toString());
    }

    private static void answered(
            StringBuilder html, Question question, QuizAttempt.Answer answer, QuizWords words) {
        html.append("<p><strong>")
                .append(HtmlPage.escape(words.verdict(answer.right())))
                .append("</strong></p>")
                .append(question.feedback(answer.words()).html());
        String list = question instanceof OrderingQuestion ? "ol" : "ul";
        html.append('<').append(list).append('>');
        for (Remark remark : question.remarks(answer.words())) {
            html.append("<li>")
                    .append(HtmlPage.escape(words.about(question, remark)))
                    .append(" — ")
                    .append(HtmlPage.escape(words.standing(question, remark)))
                    .append(remark.feedback().html())
                    .append("</li>");
        }
        html.append("</").append(list).append('>').append(question.explanation().html());
    }

    /** Mixed by the activity's id, so that paper always shows the same order. */
    private static void open(
            StringBuilder html, Question question, Activity activity, QuizWords words) {
        var seed = activity.id().value();
        switch (question) {
            case ChoiceQuestion choice ->
                    list(
                            html,
                            choice.options().stream().map(o -> words.option(choice, o)).toList());
            case OrderingQuestion ordering ->
                    list(
                            html,
                            ordering.shuffled(seed).stream()
                                    .map(OrderingQuestion.Item::text)
                                    .toList());
            case MatchingQuestion matching -> {
                list(html, matching.pairs().stream().map(MatchingQuestion.Pair::left).toList());
                list(
                        html,
                        matching.shuffledTargets(seed).stream()
                                .map(MatchingQuestion.Target::text)
                                .toList());
            }
            case ShortTextQuestion text -> html.append("<div class=\"answer\"></div>");
        }
    }

    private static void list(StringBuilder html, Iterable<String> texts) {
        html.append("<ul>");
        texts.forEach(t -> html.append("<li>☐ ").append(HtmlPage.escape(t)).append("</li>"));
        html.append("</ul>");
    }
}
