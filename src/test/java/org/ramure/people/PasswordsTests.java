package org.ramure.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ramure.shared.UserFacingException;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @CsvSource({
        "onze-lettre,people.password.short",
        "MotDePasse123,people.password.common",
        "aaaaaaaaaaaaaa,people.password.common",
        "bonjour lovelace,people.password.email",
        "lovelace@exemple.fr,people.password.email"
    })
    void refusesWhatIsEasilyGuessed(String password, String key) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> passwords.check(password, "lovelace@exemple.fr"))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo(key));
    }

    @Test
    void acceptsAShortSentenceWithoutRulesOfComposition() {
        assertThatCode(() -> passwords.check("les hêtres penchent", "ada@exemple.fr"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesMoreBytesThanAreHashed() {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> passwords.check("é1a".repeat(25), "ada@exemple.fr"))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("people.password.long"));
    }

    @Test
    void matchesOnlyTheSamePassword() {
        Optional<String> hash = Optional.of(passwords.encode("les hêtres penchent"));

        assertThat(passwords.matches("les hêtres penchent", hash)).isTrue();
        assertThat(passwords.matches("les chênes penchent", hash)).isFalse();
        assertThat(passwords.matches("x".repeat(100), hash)).isFalse();
        assertThat(passwords.matches("les hêtres penchent", Optional.empty())).isFalse();
    }
}
