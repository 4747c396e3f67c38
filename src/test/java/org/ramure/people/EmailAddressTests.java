package org.ramure.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @Test
    void isKeptInLowerCaseWithAnAsciiDomain() {
        assertThat(EmailAddress.of("  Ada.Lovelace@Été.Exemple.FR "))
                .hasValueSatisfying(
                        e -> assertThat(e.value()).isEqualTo("ada.lovelace@xn--t-9fab.exemple.fr"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "@exemple.fr",
                "ada@",
                "ada@localhost",
                "ada@@exemple.fr",
                "ada lovelace@exemple.fr",
                "ada@exemple..fr",
                "ada@-exemple.fr",
                "ada@exemple.fr\nBcc: all@exemple.fr",
                "ada@exemple.fr,bob@exemple.fr",
                "Ada <ada@exemple.fr>"
            })
    void refusesWhatCannotReceiveMail(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void refusesMoreThan254Characters() {
        assertThat(EmailAddress.of("ada@" + "a.".repeat(130) + "fr")).isEmpty();
    }
}
