package org.ramure.assessment.quiz;

import org.ramure.assessment.quiz.ChoiceQuestion.Kind;
import org.ramure.assessment.quiz.ChoiceQuestion.Option;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;

/** What the page and the paper say about questions and answers, in the reader's language. */
public record QuizWords(Translations translations, Language language) {

    public String say(String key, Object... arguments) {
        return translations.text(language, key, arguments);
    }

    /** The text of an option as people read it. */
    public String option(ChoiceQuestion question, Option option) {
        return text(question, option.text());
    }

    /** What a remark is about: the option, the thing to place, the text that was typed. */
    public String about(Question question, Remark remark) {
        return question instanceof ChoiceQuestion choice
                ? text(choice, remark.text())
                : remark.text();
    }

    private String text(ChoiceQuestion question, String text) {
        if (question.kind() != Kind.TRUE_FALSE) {
            return text;
        }
        return say(
                text.equals(ChoiceQuestion.TRUE)
                        ? "assessment.quiz.true"
                        : "assessment.quiz.false");
    }

    /** How a remark stands, in words that need neither colour nor sign. */
    public String standing(Question question, Remark remark) {
        boolean right = remark.state() == Remark.State.RIGHT;
        return switch (question) {
            case ChoiceQuestion choice -> standing(choice.kind(), remark.state());
            case OrderingQuestion ordering ->
                    right
                            ? say("assessment.quiz.placed")
                            : remark.given().isEmpty()
                                    ? say("assessment.quiz.notPlaced")
                                    : say("assessment.quiz.misplaced", remark.given());
            case MatchingQuestion matching ->
                    right
                            ? say("assessment.quiz.joined", remark.expected())
                            : remark.given().isEmpty()
                                    ? say("assessment.quiz.expected", remark.expected())
                                    : say(
                                            "assessment.quiz.misjoined",
                                            remark.given(),
                                            remark.expected());
            case ShortTextQuestion text ->
                    right
                            ? say("assessment.quiz.typed")
                            : say("assessment.quiz.expected", remark.expected());
        };
    }

    private String standing(Kind kind, Remark.State state) {
        return switch (state) {
            case RIGHT -> say("assessment.quiz.chosenRight");
            case WRONG -> say("assessment.quiz.chosenWrong");
            case MISSED ->
                    kind == Kind.MULTIPLE
                            ? say("assessment.quiz.missed")
                            : say("assessment.quiz.rightOne");
            case LEFT_ALONE -> say("assessment.quiz.leftAlone");
        };
    }

    /** The calm headline of an answer. */
    public String verdict(boolean right) {
        return say(right ? "assessment.quiz.right" : "assessment.quiz.wrong");
    }
}
