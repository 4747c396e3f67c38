package org.ramure.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** French elides before a vowel, and only there; other languages are left alone. */
class TranslationsElisionTests {

    private static final String ABOUT = "portfolio.practices.talk.about";

    private final Translations texts = new Translations();

    @Test
    void elidesBeforeAVowel() {
        assertThat(texts.text(Language.FR, ABOUT, "Awa")).isEqualTo("Sur les pratiques d’Awa");
        assertThat(texts.text(Language.FR, ABOUT, "Élise")).endsWith("d’Élise");
        assertThat(texts.text(Language.FR, "portfolio.practices.talk.theirs", "Inès"))
                .isEqualTo("Ce qu’Inès a écrit");
    }

    @Test
    void leavesTheOthers() {
        assertThat(texts.text(Language.FR, ABOUT, "Malik")).isEqualTo("Sur les pratiques de Malik");
        assertThat(texts.text(Language.FR, ABOUT, "")).isEqualTo("Sur les pratiques de ");
        assertThat(texts.text(Language.EN, ABOUT, "Awa")).doesNotContain("d’Awa");
    }
}
