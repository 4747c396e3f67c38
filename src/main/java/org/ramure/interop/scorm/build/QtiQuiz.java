package org.ramure.interop.scorm.build;

import java.util.ArrayList;
import java.util.List;
import org.ramure.assessment.quiz.BothWays;
import org.ramure.assessment.quiz.ChoiceQuestion;
import org.ramure.assessment.quiz.MatchingQuestion;
import org.ramure.assessment.quiz.OrderingQuestion;
import org.ramure.assessment.quiz.Question;
import org.ramure.assessment.quiz.QuizContent;
import org.ramure.assessment.quiz.QuizWords;
import org.ramure.assessment.quiz.ShortTextQuestion;
import org.ramure.catalogue.Activity;
import org.ramure.interop.scorm.build.QtiItem.Choice;
import org.ramure.interop.scorm.build.QtiItem.Profile;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.SafeHtml;

/**
 * A quiz as QTI 1.2 in the profile of Common Cartridge, which knows neither ordering nor matching:
 * each place and each pair becomes a question with one answer.
 */
final class QtiQuiz {

    private static final BothWays SILENT = new BothWays(SafeHtml.EMPTY, SafeHtml.EMPTY);

    private final Draft draft;
    private final Shelf shelf;
    private final String title;
    private final List<QtiItem> items = new ArrayList<>();

    QtiQuiz(Draft draft, Shelf shelf, String title) {
        this.draft = draft;
        this.shelf = shelf;
        this.title = title;
    }

    byte[] bytes(Activity activity, QuizContent quiz) {
        quiz.questions().forEach(question -> add(question, activity));
        var xml = new Xml();
        xml.open("questestinterop", "xmlns", "http://www.imsglobal.org/xsd/ims_qtiasiv1p2")
                .open("assessment", "ident", "quiz-" + activity.id(), "title", title)
                .open("qtimetadata");
        QtiItem.field(xml, "cc_profile", "cc.exam.v0p1");
        QtiItem.field(xml, "qmd_assessmenttype", "Examination");
        QtiItem.field(xml, "qmd_scoretype", "Percentage");
        xml.close();
        if (!quiz.intro().isEmpty()) {
            xml.open("rubric")
                    .open("material")
                    .leaf("mattext", inPlatform(quiz.intro()), "texttype", "text/html")
                    .close(2);
        }
        xml.open("section", "ident", "root_section");
        for (int i = 0; i < items.size(); i++) {
            items.get(i).write(xml, "q" + (i + 1), draft.say("quiz.question", i + 1));
        }
        return xml.end();
    }

    private void add(Question question, Activity activity) {
        var words = new QuizWords(draft.translations(), draft.language());
        switch (question) {
            case ChoiceQuestion choice ->
                    item(
                            profile(choice),
                            question,
                            "",
                            choice.options().stream()
                                    .map(o ->
                                            new Choice(
                                                    name(choice, o),
                                                    words.option(choice, o),
                                                    o.correct(),
                                                    inPlatform(o.feedback())))
                                    .toList(),
                            SILENT);
            case OrderingQuestion ordering -> ordering(ordering, activity);
            case MatchingQuestion matching -> matching(matching, activity);
            case ShortTextQuestion text ->
                    item(
                            Profile.FIB,
                            question,
                            "",
                            text.accepted().stream().map(a -> new Choice(a, true, "")).toList(),
                            text.said());
        }
    }

    /** True and false are called so. */
    private static String name(ChoiceQuestion choice, ChoiceQuestion.Option option) {
        return choice.kind() == ChoiceQuestion.Kind.TRUE_FALSE ? option.id() : "";
    }

    private static Profile profile(ChoiceQuestion choice) {
        return switch (choice.kind()) {
            case SINGLE -> Profile.SINGLE;
            case MULTIPLE -> Profile.MULTIPLE;
            case TRUE_FALSE -> Profile.TRUE_FALSE;
        };
    }

    private void ordering(OrderingQuestion question, Activity activity) {
        List<OrderingQuestion.Item> mixed = question.shuffled(activity.id().value());
        for (int place = 0; place < question.items().size(); place++) {
            String right = question.items().get(place).id();
            item(
                    Profile.SINGLE,
                    question,
                    draft.say("quiz.place", place + 1),
                    mixed.stream()
                            .map(i -> new Choice(i.text(), i.id().equals(right), ""))
                            .toList(),
                    question.said());
        }
    }

    private void matching(MatchingQuestion question, Activity activity) {
        var targets = question.shuffledTargets(activity.id().value());
        for (MatchingQuestion.Pair pair : question.pairs()) {
            item(
                    Profile.SINGLE,
                    question,
                    pair.left(),
                    targets.stream()
                            .map(t -> new Choice(t.text(), t.text().equals(pair.right()), ""))
                            .toList(),
                    new BothWays(pair.feedback(), pair.feedback()));
        }
    }

    private void item(
            Profile profile, Question question, String more, List<Choice> choices, BothWays said) {
        String about =
                more.isEmpty() ? "" : "<p><strong>" + HtmlPage.escape(more) + "</strong></p>";
        items.add(
                new QtiItem(
                        profile,
                        inPlatform(question.prompt()) + about,
                        choices,
                        inPlatform(question.explanation()),
                        inPlatform(said.correct()),
                        inPlatform(said.incorrect())));
    }

    /** Media and pages lie where the platform puts the cartridge. */
    private String inPlatform(SafeHtml html) {
        return shelf.fit(html)
                .replaceAll("(href|src)=\"(?!https?:|mailto:|#)", "$1=\"\\$IMS-CC-FILEBASE\\$/");
    }
}
