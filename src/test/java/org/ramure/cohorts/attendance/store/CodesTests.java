package org.ramure.cohorts.attendance.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodesTests {

    private static final Instant NINE = Instant.parse("2027-03-11T08:00:00Z");
    private final String secret = Codes.newSecret();

    @Test
    void changesEveryHalfMinuteAndDiffersBetweenSheets() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            codes.add(Codes.code(secret, Codes.step(NINE) + i));
        }
        assertThat(codes).hasSize(100).allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{6}"));
        assertThat(Codes.code(Codes.newSecret(), 1)).isNotEqualTo(Codes.code(secret, 1));
    }

    @Test
    void knowsWhenACodeWasShownHoweverItIsTyped() {
        Instant then = NINE.plus(Duration.ofMinutes(17));
        String code = Codes.code(secret, Codes.step(then));
        String typed = code.substring(0, 3).toLowerCase(Locale.ROOT) + " " + code.substring(3);

        assertThat(Codes.shown(secret, typed, NINE, NINE.plus(Duration.ofHours(4)))).contains(then);
        assertThat(Codes.shown(secret, code, NINE, NINE.plus(Duration.ofMinutes(16)))).isEmpty();
        assertThat(Codes.shown(secret, "", NINE, then)).isEmpty();
    }
}
