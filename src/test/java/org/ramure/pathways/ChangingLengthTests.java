package org.ramure.pathways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ramure.pathways.TestStandings.following;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ramure.learning.TimeAccounts;

/** From one length of a pathway to another: minutes and completion follow, nothing is lost. */
class ChangingLengthTests {

    @Test
    void offersTheShorterLengthsLongestFirst() {
        assertThat(shorterThan("12h")).containsExactly("4h", "2h");
        assertThat(shorterThan("4h")).containsExactly("2h");
        assertThat(shorterThan("2h")).isEmpty();
    }

    @Test
    void countsTheMinutesOfTheLengthOneWentBackTo() {
        assertThat(following("12h", "2h").overview().minutesLeft()).isEqualTo(360);
        assertThat(following("4h", "2h").overview().minutesLeft()).isEqualTo(60);
        assertThat(following("2h", "2h").overview().minutesLeft()).isZero();
    }

    @Test
    void isCompleteOnceEverythingOfTheShorterLengthIsDone() {
        assertThat(following("12h", "4h").overview().isComplete()).isFalse();
        assertThat(following("4h", "4h").overview().isComplete()).isTrue();
    }

    @Test
    void keepsWhatWasDoneInALongerLength() {
        var back = following("2h", "12h");

        assertThat(TimeAccounts.prescribed(back.overview())).isEqualTo(35);
        assertThat(back.longestComplete().orElseThrow().itinerary().minutes()).isEqualTo(395);
    }

    private static List<String> shorterThan(String followed) {
        return following(followed, "2h").shorter().stream().map(i -> i.variant().code()).toList();
    }
}
