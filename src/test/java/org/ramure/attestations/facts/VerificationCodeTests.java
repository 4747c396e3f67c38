package org.ramure.attestations.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTests {

    private static final String SYMBOLS = "7KQ29MFA4T8XPW3ZC6RV5BNH1EGQ";

    @Test
    void isPrintedInGroupsOfFour() {
        assertThat(new VerificationCode(SYMBOLS).grouped())
                .isEqualTo("7KQ2-9MFA-4T8X-PW3Z-C6RV-5BNH-1EGQ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7KQ2-9MFA-4T8X-PW3Z-C6RV-5BNH-1EGQ",
                " 7kq2 9mfa 4t8x pw3z c6rv 5bnh 1egq ",
                "7KQ29MFA4T8XPW3ZC6RV5BNHLEGQ",
                "7KQ29MFA4T8XPW3ZC6RV5BNHiEGQ",
                "7KQ2–9MFA–4T8X–PW3Z–C6RV–5BNH–1EGQ"
            })
    void isReadHoweverItIsTyped(String typed) {
        assertThat(VerificationCode.parse(typed)).contains(new VerificationCode(SYMBOLS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7KQ2",
                "7KQ29MFA4T8XPW3ZC6RV5BNH1EG8",
                "7KQ29MFA4T8XPW3ZC6RV5BNH1EGU",
                "7KQ29MFA4T8XPW3ZC6RV5BNH1EGQ0",
                "<script>alert(1)</script>",
                "' OR 1=1 --",
                "RAM-2026-00001"
            })
    void refusesWhatCannotBeACode(String typed) {
        assertThat(VerificationCode.parse(typed)).isEmpty();
    }

    @Test
    void refusesAVeryLongTextWithoutLookingAtIt() {
        assertThat(VerificationCode.parse("7".repeat(1_000_000))).isEmpty();
    }

    @Test
    void noticesAnyWrongSymbolAndAnyTwoSwapped() {
        for (int i = 0; i < SYMBOLS.length(); i++) {
            char other = SYMBOLS.charAt(i) == 'X' ? 'Y' : 'X';
            String wrong = SYMBOLS.substring(0, i) + other + SYMBOLS.substring(i + 1);
            assertThat(VerificationCode.parse(wrong)).as(wrong).isEmpty();
        }
        for (int i = 0; i < SYMBOLS.length() - 1; i++) {
            String swapped =
                    SYMBOLS.substring(0, i)
                            + SYMBOLS.charAt(i + 1)
                            + SYMBOLS.charAt(i)
                            + SYMBOLS.substring(i + 2);
            assertThat(VerificationCode.parse(swapped)).as(swapped).isEmpty();
        }
    }

    @Test
    void isNeverTheSameTwiceAndAlwaysWellFormed() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            String symbols = VerificationCode.random().symbols();
            assertThat(VerificationCode.parse(symbols)).isPresent();
            assertThat(seen.add(symbols)).isTrue();
        }
    }

    @Test
    void doesNotTellItselfToALog() {
        assertThat(new VerificationCode(SYMBOLS)).hasToString("7KQ2-…");
        assertThatThrownBy(() -> new VerificationCode("7KQ2")).hasMessageNotContaining("7KQ2");
    }
}
