package org.ramure.interop.lti.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideAddressesTests {

    private final OutsideAddresses strict = new OutsideAddresses(new LtiClientSettings(false));
    private final OutsideAddresses open = new OutsideAddresses(new LtiClientSettings(true));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://203.0.113.7/token",
                "https://127.0.0.1/token",
                "https://localhost/token",
                "https://10.1.2.3/token",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://0.0.0.0/",
                "https://user:secret@203.0.113.7/",
                "file:///etc/passwd",
                "ftp://203.0.113.7/",
                "/relative"
            })
    void callsNothingInside(String address) {
        var trouble =
                catchThrowableOfType(
                        PlatformTrouble.class, () -> strict.check(URI.create(address)));
        assertThat(trouble).isNotNull();
        assertThat(trouble.kind()).isEqualTo(PlatformTrouble.Kind.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://203.0.113.7/token", "https://[2001:db8::7]/token"})
    void callsWhatIsOutside(String address) {
        assertThatCode(() -> strict.check(URI.create(address))).doesNotThrowAnyException();
    }

    @Test
    void callsThisMachineWhereAnOperatorAllowsIt() {
        assertThatCode(() -> open.check(URI.create("http://localhost:8080/token")))
                .doesNotThrowAnyException();
    }

    @Test
    void neverCallsWhatIsNoWebAddress() {
        var trouble =
                catchThrowableOfType(
                        PlatformTrouble.class, () -> open.check(URI.create("file:///etc/passwd")));
        assertThat(trouble.kind()).isEqualTo(PlatformTrouble.Kind.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"64:ff9b::7f00:1", "2002:7f00:1::", "224.0.0.1", "198.18.0.1"})
    void knowsDetoursToTheInside(String address) throws UnknownHostException {
        assertThat(OutsideAddresses.isInside(InetAddress.getByName(address))).isTrue();
    }
}
