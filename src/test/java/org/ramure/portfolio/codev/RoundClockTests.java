package org.ramure.portfolio.codev;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ramure.portfolio.codev.RoundClock.Marks;
import org.ramure.portfolio.codev.RoundClock.State;

class RoundClockTests {

    private static final Instant T = Instant.parse("2026-11-21T14:00:00Z");

    private static RoundClock read(@Nullable Instant since, int spent, int extra, int after) {
        return RoundClock.at(
                T.plusSeconds(after),
                new Marks(T, since, Duration.ofSeconds(spent), extra, false),
                10);
    }

    @Test
    void addsWhatRunsToWhatWasSpentBefore() {
        assertThat(read(T, 60, 0, 30).elapsed()).isEqualTo(Duration.ofSeconds(90));
        assertThat(read(T, 60, 0, 30).left()).isEqualTo(Duration.ofSeconds(510));
        assertThat(read(null, 60, 0, 3600).elapsed()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void anAddedMinuteIsPlannedTimeAndWhatIsLongerIsNegative() {
        assertThat(read(T, 0, 1, 660).isOver()).isFalse();
        assertThat(read(T, 0, 1, 661).isOver()).isTrue();
        assertThat(read(T, 0, 0, 661).left()).isEqualTo(Duration.ofSeconds(-61));
    }

    @Test
    void aClockThatWentBackTakesNothingAway() {
        assertThat(read(T.plusSeconds(50), 60, 0, 0).elapsed()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void saysWhereItStands() {
        assertThat(state(null, null, false)).isEqualTo(State.READY);
        assertThat(state(T, T, false)).isEqualTo(State.RUNNING);
        assertThat(state(T, null, false)).isEqualTo(State.PAUSED);
        assertThat(state(T, null, true)).isEqualTo(State.ENDED);
    }

    private static State state(@Nullable Instant begun, @Nullable Instant since, boolean ended) {
        return RoundClock.at(T, new Marks(begun, since, Duration.ZERO, 0, ended), 10).state();
    }
}
