package org.ramure.cohorts.live.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.live.Tally.Count;

class WordsTests {

    @Test
    void leavesNoMarkupInAWord() {
        assertThat(Words.clean("<script>alert(1)</script>")).contains("script alert 1 script");
        assertThat(Words.clean("  L’Écoute !  ")).contains("l’écoute");
        assertThat(Words.clean("gagnant-gagnant")).contains("gagnant-gagnant");
    }

    @Test
    void leavesNoInvisibleSignsPiledMarksOrEmoji() {
        assertThat(Words.clean("con\u202Efiance\u200B 🎉")).contains("con fiance");
        assertThat(Words.clean("é" + "\u0301".repeat(40)))
                .hasValueSatisfying(word -> assertThat(word.length()).isLessThan(4));
        assertThat(Words.clean("🎉🎉")).isEmpty();
        assertThat(Words.clean("— ' -")).isEmpty();
    }

    @Test
    void countsSpellingsOfOneWordTogether() {
        assertThat(
                        Words.group(
                                Map.of("écoute", 3, "ecoute", 1, "l’écoute", 1, "temps", 2),
                                Set.of()))
                .extracting(count -> count.label().in(org.ramure.shared.Language.FR), Count::people)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("écoute", 5),
                        org.assertj.core.groups.Tuple.tuple("temps", 2));
    }
}
