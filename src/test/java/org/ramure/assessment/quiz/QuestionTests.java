package org.ramure.assessment.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ramure.assessment.quiz.Remark.State;

class QuestionTests {

    private final QuizContent quiz = SampleQuiz.read();

    private Question question(String id) {
        return quiz.question(id).orElseThrow();
    }

    @Test
    void aSingleChoiceIsRightWithItsOneRightOption() {
        assertThat(question("one").isRight(List.of("b"))).isTrue();
        assertThat(question("one").isRight(List.of("a"))).isFalse();
        assertThat(question("one").isComplete(List.of("a", "b"))).isFalse();
    }

    @Test
    void aWrongSingleChoiceIsExplainedBesideTheRightOne() {
        assertThat(question("one").remarks(List.of("a")))
                .extracting(Remark::text, Remark::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Alpha", State.WRONG),
                        org.assertj.core.groups.Tuple.tuple("Bravo", State.MISSED));
    }

    @Test
    void aMultipleChoiceNeedsAllItsRightOptionsAndNoOther() {
        var question = question("several");
        assertThat(question.isRight(List.of("b", "a"))).isTrue();
        assertThat(question.isRight(List.of("a"))).isFalse();
        assertThat(question.isRight(List.of("a", "b", "c"))).isFalse();
        assertThat(question.isComplete(List.of())).isFalse();
    }

    @Test
    void aMultipleChoiceSaysSomethingOnEachOption() {
        assertThat(question("several").remarks(List.of("a")))
                .extracting(Remark::state)
                .containsExactly(State.RIGHT, State.MISSED, State.LEFT_ALONE);
        assertThat(question("several").remarks(List.of("a")))
                .allMatch(r -> !r.feedback().isEmpty());
    }

    @Test
    void trueOrFalseSpeaksToTheAnswerThatWasGiven() {
        var question = question("tf");
        assertThat(question.isRight(List.of("false"))).isTrue();
        assertThat(question.remarks(List.of("true")))
                .extracting(r -> r.feedback().html().contains("si vrai"))
                .containsExactly(true, false);
    }

    @Test
    void anOrderIsRightOnlyWhole() {
        var question = question("order");
        assertThat(question.isRight(List.of("i1", "i2", "i3"))).isTrue();
        assertThat(question.isRight(List.of("i1", "i3", "i2"))).isFalse();
        assertThat(question.isComplete(List.of("i1", "i2"))).isFalse();
        assertThat(question.isKnown(List.of("i1", "i1", "i2"))).isFalse();
        assertThat(question.remarks(List.of("i1", "i3", "i2")))
                .extracting(Remark::given)
                .containsExactly("1", "3", "2");
    }

    @Test
    void pairsThatShareTheirRightSideAcceptIt() {
        var question = (MatchingQuestion) question("match");
        assertThat(question.isRight(List.of("p1=p1", "p2=p2", "p3=p1"))).isTrue();
        assertThat(question.isRight(List.of("p1=p2", "p2=p1", "p3=p1"))).isFalse();
        assertThat(question.isComplete(List.of("p1=p1", "p2=p2"))).isFalse();
        assertThat(question.isKnown(List.of("p1=p9", "p2=p2", "p3=p1"))).isFalse();
        assertThat(question.shuffledTargets(UUID.randomUUID())).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vingt-huit années",
                "VINGT-HUIT ANNEES",
                "  Vingt-huit\u00a0  annees ",
                "vingt\u2011huit anne\u0301es",
                "28"
            })
    void aShortTextIsComparedWithoutCaseAccentsAndExtraSpaces(String typed) {
        assertThat(question("short").isRight(List.of(typed))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"vingt-huit", "280", "vingthuit années"})
    void anotherShortTextIsWrong(String typed) {
        assertThat(question("short").isRight(List.of(typed))).isFalse();
    }

    @Test
    void blanksAreNoShortText() {
        assertThat(question("short").isComplete(List.of(" \u00a0"))).isFalse();
    }

    @Test
    void ligaturesAndApostrophesAreThoseOfAKeyboard() {
        assertThat(ShortTextQuestion.plain("L’Œuvre")).isEqualTo("l'oeuvre");
    }

    @Test
    void thingsToOrderNeverStartInTheRightOrder() {
        var ordering = (OrderingQuestion) question("order");
        assertThat(Stream.generate(UUID::randomUUID).limit(500))
                .noneMatch(attempt -> ordering.shuffled(attempt).equals(ordering.items()));
    }

    @Test
    void anAttemptAlwaysMixesTheSameWay() {
        var ordering = (OrderingQuestion) question("order");
        UUID attempt = UUID.randomUUID();
        assertThat(ordering.shuffled(attempt)).isEqualTo(ordering.shuffled(attempt));
    }

    @Test
    void targetsNeverStandInTheOrderOfThePairs() {
        var matching = (MatchingQuestion) question("match");
        assertThat(Stream.generate(UUID::randomUUID).limit(100))
                .noneMatch(a -> matching.shuffledTargets(a).getFirst().text().equals("Rome"));
    }
}
