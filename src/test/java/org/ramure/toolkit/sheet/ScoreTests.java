package org.ramure.toolkit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.sheet.Score.Level;
import org.ramure.toolkit.sheet.Score.Part;
import org.ramure.toolkit.sheet.Score.Plot;
import org.ramure.toolkit.sheet.Score.Scored;
import org.ramure.toolkit.sheet.SheetField.Option;

class ScoreTests {

    private static final List<Option> SCALE =
            List.of(option("non", 0), option("peu", 1), option("oui", 4));

    private static final Score SCORE =
            new Score(
                    List.of(part("liens", 75, "q1", "q2"), part("moyens", 25, "q3")),
                    List.of(
                            level(0, "S’éveiller"),
                            level(40, "Structurer"),
                            level(80, "Transmettre")),
                    LocalizedText.EMPTY,
                    true,
                    Plot.BARS);

    private static Option option(String id, int points) {
        return new Option(id, LocalizedText.same(id), points);
    }

    private static Part part(String id, int weight, String... keys) {
        return new Part(
                id,
                LocalizedText.same(id),
                weight,
                java.util.Arrays.stream(keys).map(key -> new Scored(key, SCALE)).toList(),
                LocalizedText.EMPTY);
    }

    private static Level level(int from, String title) {
        return new Level(
                from, LocalizedText.same(title), LocalizedText.EMPTY, List.of("une-ressource"));
    }

    @Test
    void weighsThePartsOverWhatIsAnswered() {
        Score.Result result = SCORE.of(Map.of("q1", "oui", "q2", "non", "q3", "peu"));

        assertThat(result.parts().get(0).index()).isEqualTo(OptionalInt.of(50));
        assertThat(result.parts().get(1).index()).isEqualTo(OptionalInt.of(25));
        assertThat(result.index()).isEqualTo(OptionalInt.of(44)); // (75 × 50 + 25 × 25) / 100
        assertThat(result.level().map(Level::from)).contains(40);
        assertThat(result.complete()).isTrue();
    }

    @Test
    void saysNothingOfTheWholeWhileAPartIsWithoutAnswer() {
        Score.Result result = SCORE.of(Map.of("q1", "oui"));

        assertThat(result.parts().get(0).index()).isEqualTo(OptionalInt.of(100));
        assertThat(result.parts().get(1).index()).isEmpty();
        assertThat(result.index()).isEmpty();
        assertThat(result.level()).isEmpty();
        assertThat(result.complete()).isFalse();
    }

    @Test
    void anAnswerThatTheSheetNoLongerHasCountsForNothing() {
        Score.Result result = SCORE.of(Map.of("q1", "disparu", "q2", "oui", "q3", "oui"));

        assertThat(result.parts().get(0).index()).isEqualTo(OptionalInt.of(50));
    }

    @Test
    void everyAnswerAtItsMostIsAHundredAndAtItsLeastNought() {
        assertThat(SCORE.of(Map.of("q1", "oui", "q2", "oui", "q3", "oui")).index())
                .isEqualTo(OptionalInt.of(100));
        assertThat(SCORE.of(Map.of("q1", "non", "q2", "non", "q3", "non")).index())
                .isEqualTo(OptionalInt.of(0));
    }
}
