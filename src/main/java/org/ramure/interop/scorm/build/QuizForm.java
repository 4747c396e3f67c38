package org.ramure.interop.scorm.build;

import static org.ramure.interop.scorm.build.PackageHtml.element;

import java.util.List;
import java.util.stream.IntStream;
import org.ramure.assessment.quiz.BothWays;
import org.ramure.assessment.quiz.ChoiceQuestion;
import org.ramure.assessment.quiz.MatchingQuestion;
import org.ramure.assessment.quiz.OrderingQuestion;
import org.ramure.assessment.quiz.Question;
import org.ramure.assessment.quiz.QuizContent;
import org.ramure.assessment.quiz.QuizWords;
import org.ramure.assessment.quiz.ShortTextQuestion;
import org.ramure.catalogue.Activity;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.SafeHtml;

/**
 * A quiz as plain fields that {@code lecture.js} marks: the right answers stand in {@code
 * data-right}, one a line; what is said afterwards is there and hidden.
 */
final class QuizForm {

    private final Draft draft;
    private final Shelf shelf;
    private final Activity activity;
    private final QuizWords words;

    QuizForm(Draft draft, Shelf shelf, Activity activity) {
        this.draft = draft;
        this.shelf = shelf;
        this.activity = activity;
        this.words = new QuizWords(draft.translations(), draft.language());
    }

    String html(QuizContent quiz) {
        var html = new StringBuilder(shelf.fit(quiz.intro()));
        html.append("<form class=\"quiz\">");
        int number = 0;
        for (Question question : quiz.questions()) {
            question(html, question, ++number, quiz.questions().size());
        }
        return html.append("<p class=\"sum\" role=\"status\"></p><button type=\"reset\" hidden>")
                .append(HtmlPage.escape(draft.say("quiz.again")))
                .append("</button></form>")
                .toString();
    }

    private void question(StringBuilder html, Question question, int number, int of) {
        String name = activity.slug() + "-" + number;
        html.append("<fieldset data-kind=\"")
                .append(kind(question))
                .append("\" data-right=\"")
                .append(HtmlPage.escape(String.join("\n", right(question))))
                .append("\"><legend>")
                .append(HtmlPage.escape(words.say("assessment.quiz.progress", number, of)))
                .append("</legend><div id=\"")
                .append(name)
                .append("\">")
                .append(shelf.fit(question.prompt()))
                .append("</div>");
        fields(html, question, name);
        html.append("<button type=\"button\" class=\"check\">")
                .append(HtmlPage.escape(draft.say("quiz.check")))
                .append("</button><p class=\"verdict\" role=\"status\"></p>");
        said(html, question);
        html.append("</fieldset>\n");
    }

    private static String kind(Question question) {
        return switch (question) {
            case ChoiceQuestion choice ->
                    choice.kind() == ChoiceQuestion.Kind.MULTIPLE ? "multiple" : "single";
            case OrderingQuestion ordering -> "ordering";
            case MatchingQuestion matching -> "matching";
            case ShortTextQuestion text -> "shorttext";
        };
    }

    private List<String> right(Question question) {
        return switch (question) {
            case ChoiceQuestion choice ->
                    choice.options().stream()
                            .filter(ChoiceQuestion.Option::correct)
                            .map(ChoiceQuestion.Option::id)
                            .toList();
            case OrderingQuestion ordering ->
                    ordering.items().stream().map(OrderingQuestion.Item::id).toList();
            case MatchingQuestion matching ->
                    matching.pairs().stream()
                            .map(pair -> MatchingQuestion.join(pair, Joined.target(matching, pair)))
                            .toList();
            case ShortTextQuestion text ->
                    text.accepted().stream().map(ShortTextQuestion::plain).toList();
        };
    }

    private void fields(StringBuilder html, Question question, String name) {
        switch (question) {
            case ChoiceQuestion choice -> options(html, choice, name);
            case OrderingQuestion ordering -> {
                var places =
                        IntStream.rangeClosed(1, ordering.items().size())
                                .mapToObj(Integer::toString)
                                .map(n -> new MatchingQuestion.Target(n, n))
                                .toList();
                html.append("<ul class=\"rows\">");
                for (var item : ordering.shuffled(activity.id().value())) {
                    row(html, item.id(), item.text(), places);
                }
                html.append("</ul>");
            }
            case MatchingQuestion matching -> {
                html.append("<ul class=\"rows\">");
                for (var pair : matching.pairs()) {
                    row(
                            html,
                            pair.id(),
                            pair.left(),
                            matching.shuffledTargets(activity.id().value()));
                }
                html.append("</ul>");
            }
            case ShortTextQuestion text ->
                    html.append("<input type=\"text\" autocomplete=\"off\" maxlength=\"")
                            .append(ShortTextQuestion.LONGEST)
                            .append("\" aria-labelledby=\"")
                            .append(name)
                            .append("\">");
        }
    }

    private void options(StringBuilder html, ChoiceQuestion choice, String name) {
        String type = choice.kind() == ChoiceQuestion.Kind.MULTIPLE ? "checkbox" : "radio";
        html.append("<ul class=\"options\">");
        for (var option : choice.options()) {
            html.append("<li><label><input type=\"")
                    .append(type)
                    .append("\" name=\"")
                    .append(name)
                    .append("\" value=\"")
                    .append(HtmlPage.escape(option.id()))
                    .append("\"> <span>")
                    .append(HtmlPage.escape(words.option(choice, option)))
                    .append("</span></label>");
            if (option.correct()) {
                html.append("<p class=\"after\" hidden>")
                        .append(HtmlPage.escape(draft.say("quiz.rightOne")))
                        .append("</p>");
            }
            after(html, option.feedback(), "after\" data-option=\"" + option.id());
            html.append("</li>");
        }
        html.append("</ul>");
    }

    private void row(
            StringBuilder html, String id, String text, List<MatchingQuestion.Target> targets) {
        html.append("<li><label><span>")
                .append(HtmlPage.escape(text))
                .append("</span> <select data-item=\"")
                .append(HtmlPage.escape(id))
                .append("\"><option value=\"\">")
                .append(HtmlPage.escape(draft.say("quiz.choose")))
                .append("</option>");
        for (var target : targets) {
            html.append("<option value=\"")
                    .append(HtmlPage.escape(target.id()))
                    .append("\">")
                    .append(HtmlPage.escape(target.text()))
                    .append("</option>");
        }
        html.append("</select></label></li>");
    }

    private void said(StringBuilder html, Question question) {
        switch (question) {
            case ChoiceQuestion choice -> {}
            case OrderingQuestion ordering -> {
                both(html, ordering.said());
                solution(html, ordering.items().stream().map(OrderingQuestion.Item::text).toList());
            }
            case MatchingQuestion matching -> {
                both(html, matching.said());
                solution(
                        html,
                        matching.pairs().stream().map(p -> p.left() + " → " + p.right()).toList());
            }
            case ShortTextQuestion text -> {
                both(html, text.said());
                solution(html, List.of(text.accepted().getFirst()));
            }
        }
        after(html, question.explanation(), "after");
    }

    private void both(StringBuilder html, BothWays said) {
        after(html, said.correct(), "after\" data-when=\"right");
        after(html, said.incorrect(), "after\" data-when=\"wrong");
    }

    private void solution(StringBuilder html, List<String> lines) {
        html.append("<div class=\"after\" data-when=\"wrong\" hidden>")
                .append(element("p", draft.say("quiz.solution")))
                .append("<ol>");
        lines.forEach(line -> html.append(element("li", line)));
        html.append("</ol></div>");
    }

    private void after(StringBuilder html, SafeHtml said, String classes) {
        if (!said.isEmpty()) {
            html.append("<div class=\"")
                    .append(classes)
                    .append("\" hidden>")
                    .append(shelf.fit(said))
                    .append("</div>");
        }
    }
}
