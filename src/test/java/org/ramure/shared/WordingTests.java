package org.ramure.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class WordingTests {

    private static final Instant EVENING = Instant.parse("2026-11-15T16:52:00Z");

    @Test
    void writesHoursAsEachLanguageDoes() {
        assertThat(Wording.hour(Language.FR, LocalTime.of(9, 0))).isEqualTo("9\u00a0h");
        assertThat(Wording.hour(Language.FR, LocalTime.of(17, 5))).isEqualTo("17\u00a0h\u00a005");
        assertThat(Wording.hour(Language.EN, LocalTime.of(9, 0))).isEqualTo("09:00");
    }

    @Test
    void writesMomentsInFranceWithTheirDay() {
        assertThat(Wording.moment(Language.FR, EVENING))
                .isEqualTo("15 novembre 2026, 17\u00a0h\u00a052");
        assertThat(Wording.moment(Language.EN, EVENING)).isEqualTo("15 November 2026, 17:52");
        assertThat(Wording.moment(Language.FR, Instant.parse("2026-11-30T23:30:00Z")))
                .isEqualTo("1er décembre 2026, 0\u00a0h\u00a030");
    }
}
