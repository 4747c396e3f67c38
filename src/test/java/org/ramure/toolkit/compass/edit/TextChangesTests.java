package org.ramure.toolkit.compass.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextChangesTests {

    private static String shown(String before, String after) {
        return TextChanges.between(before, after).stream()
                .map(line ->
                        switch (line.kind()) {
                            case SAME -> " " + line.number() + line.text();
                            case GONE -> "-" + line.number() + line.text();
                            case NEW -> "+" + line.number() + line.text();
                            case GAP -> "…";
                        })
                .collect(Collectors.joining("|"));
    }

    @Test
    void aChangedLineStandsBetweenTwoLinesOfItsNeighbourhood() {
        assertThat(shown("a\nb\nc\nd\ne\nf\n", "a\nb\nc\nX\ne\nf\n"))
                .isEqualTo("…| 2b| 3c|-4d|+4X| 5e| 6f");
        assertThat(shown("a\nb\n", "a\nb")).isEqualTo("…");
        assertThat(shown("", "a")).isEqualTo("+1a");
    }

    @Test
    void linesThatMoveKeepWhatIsCommon() {
        assertThat(shown("a\nb\nc\n", "b\nc\na\n")).isEqualTo("-1a| 1b| 2c|+3a");
    }

    @Test
    void textsTooLongToCompareAreShownOldThenNew() {
        String old = lines("o");
        String now = lines("n");
        List<TextChanges.Line> lines = TextChanges.between(old, now);
        assertThat(lines).hasSize(6000);
        assertThat(lines.subList(0, 3000)).allMatch(line -> line.kind() == TextChanges.Kind.GONE);
    }

    private static String lines(String letter) {
        return IntStream.range(0, 3000).mapToObj(i -> letter + i).collect(Collectors.joining("\n"));
    }
}
