package org.ramure.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StaticFileCachingTests {

    @Test
    void keepsForGoodOnlyWhatHasItsContentInItsAddress() {
        assertThat(StaticFileCaching.lifetime("/VAADIN/build/indexhtml-BNp73Egs.js", false))
                .contains(StaticFileCaching.FOR_GOOD);
        assertThat(StaticFileCaching.lifetime("/styles/ramure.css", true))
                .contains(StaticFileCaching.FOR_GOOD);
    }

    @Test
    void asksAgainForOurOwnScriptsAndSheetsSoThatAnUpdateIsWhole() {
        assertThat(StaticFileCaching.lifetime("/js/player.js", false))
                .contains(StaticFileCaching.ASK_AGAIN);
        assertThat(StaticFileCaching.lifetime("/styles/print.css", false))
                .contains(StaticFileCaching.ASK_AGAIN);
    }
}
