package org.ramure.interop.lti.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ramure.interop.lti.client.PlatformTrouble.Kind;
import org.ramure.interop.lti.platform.Fault;
import org.ramure.interop.lti.platform.TestPlatform;
import org.ramure.people.HandClock;

class PlatformHttpTests {

    private final TestPlatform platform = TestPlatform.start();
    private final PlatformHttp http =
            new PlatformHttp(new OutsideAddresses(new LtiClientSettings(true)));

    @AfterEach
    void close() {
        platform.close();
    }

    private PlatformAnswer ask() {
        return http.send(
                PlatformHttp.Request.get(
                        URI.create(platform.issuer() + "/jwks"), "application/json"));
    }

    private PlatformTrouble trouble() {
        return catchThrowableOfType(PlatformTrouble.class, this::ask);
    }

    @Test
    void readsAnAnswer() {
        assertThat(ask().json().path("keys").isArray()).isTrue();
    }

    @Test
    void hangsUpOnAnAnswerThatIsTooLong() {
        platform.faults().on("/jwks", Fault.answering(200, "x".repeat(PlatformHttp.LARGEST + 1)));
        assertThat(trouble().kind()).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void saysThatNobodyIsThere() {
        platform.faults().on("/jwks", Fault.dropped());
        assertThat(trouble().kind()).isEqualTo(Kind.UNREACHABLE);
        platform.close();
        assertThat(trouble().kind()).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void doesNotFollowElsewhere() {
        platform.faults().on("/jwks", Fault.status(302));
        assertThat(ask().status()).isEqualTo(302);
    }

    @Test
    void takesNoPageForJson() {
        platform.faults().on("/jwks", Fault.answering(200, "<html>maintenance</html>"));
        var trouble = catchThrowableOfType(PlatformTrouble.class, () -> ask().json());
        assertThat(trouble.kind()).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void knowsBothFormsOfRetryAfter() {
        platform.faults().on("/jwks", Fault.status(503, "120"), 1);
        assertThat(Statuses.retryAfter(ask(), Clock.systemUTC())).contains(Duration.ofMinutes(2));
        platform.faults().on("/jwks", Fault.status(503, "Sat, 21 Nov 2026 08:05:00 GMT"), 1);
        assertThat(Statuses.retryAfter(ask(), new HandClock())).contains(Duration.ofMinutes(5));
        platform.faults().on("/jwks", Fault.status(503, "soon"), 1);
        assertThat(Statuses.retryAfter(ask(), Clock.systemUTC())).isEmpty();
    }

    @Test
    void shortensWhatAPlatformSaysToALine() {
        var trouble = new PlatformTrouble(Kind.REFUSED, "a\nb".repeat(200));
        assertThat(trouble.detail()).hasSizeLessThanOrEqualTo(250).doesNotContain("\n");
    }
}
