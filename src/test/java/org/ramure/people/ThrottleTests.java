package org.ramure.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThrottleTests {

    private final HandClock clock = new HandClock();
    private final Throttle throttle = new Throttle(clock);

    @Test
    void refusesTheSixthPasswordForOneAddressAndSaysHowLongToWait() {
        tryPasswords(5, "ada@exemple.fr");

        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> throttle.password("ada@exemple.fr", "192.0.2.9"))
                .satisfies(e -> {
                    assertThat(e.waitingTime()).isEqualTo(Duration.ofMinutes(3));
                    assertThat(e.arguments()).containsExactly(3L);
                });
    }

    @Test
    void letsPeopleTryAgainOnceTheyHaveWaited() {
        tryPasswords(5, "ada@exemple.fr");

        clock.advance(Duration.ofMinutes(3));

        assertThatCode(() -> throttle.password("ada@exemple.fr", "192.0.2.1"))
                .doesNotThrowAnyException();
    }

    @Test
    void countsOneAddressHoweverItIsWritten() {
        tryPasswords(5, " ADA@Exemple.fr ");

        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> throttle.password("ada@exemple.fr", "192.0.2.9"));
    }

    @Test
    void refusesAClientThatTriesManyAddresses() {
        for (int i = 0; i < 30; i++) {
            throttle.password("person" + i + "@exemple.fr", "192.0.2.1");
        }

        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> throttle.password("other@exemple.fr", "192.0.2.1"));
    }

    @Test
    void takesAHouseholdOfIpv6AddressesForOneClient() {
        for (int i = 0; i < 20; i++) {
            throttle.link("person" + i + "@exemple.fr", "2001:db8:0:1:0:0:0:" + i);
        }

        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> throttle.link("other@exemple.fr", "2001:db8:0:1:a:b:c:d"));
    }

    @Test
    void countsLinksApartFromPasswords() {
        tryPasswords(5, "ada@exemple.fr");

        assertThatCode(() -> throttle.link("ada@exemple.fr", "192.0.2.1"))
                .doesNotThrowAnyException();
    }

    private void tryPasswords(int times, String address) {
        for (int i = 0; i < times; i++) {
            throttle.password(address, "192.0.2." + i);
        }
    }
}
