package org.ramure.interop.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.ramure.interop.lti.ToolAddresses;
import org.ramure.interop.lti.client.ClientForTests;
import org.ramure.interop.lti.client.OutsideAddresses;
import org.ramure.interop.lti.partner.PlatformDesk;
import org.ramure.interop.lti.platform.Fault;
import org.ramure.interop.lti.platform.TestPlatform;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;

/** Dynamic registration against platforms that say strange things: refused, and nothing kept. */
class RegistrarTests {

    private static final PersonId MAKER = new PersonId(new UUID(1, 1));
    private static final int TOO_LARGE = 2_500_000;

    private final TestPlatform platform = TestPlatform.start();
    private final Invitations invitations = mock(Invitations.class);
    private final PlatformDesk desk = mock(PlatformDesk.class);
    private final Translations translations = new Translations();
    private final Registrar registrar = registrar();

    /** This machine's platform may be called by http; all other rules are those of production. */
    private Registrar registrar() {
        ToolAddresses ours =
                mock(
                        ToolAddresses.class,
                        asked -> "https://ramure.example/" + asked.getMethod().getName());
        var tool = new ToolDescription(ours, translations);
        OutsideAddresses addresses = ClientForTests.strictExceptFor(platform.issuer());
        return new Registrar(invitations, desk, ClientForTests.http(addresses), addresses, tool);
    }

    @BeforeEach
    void anInvitation() {
        when(invitations.maker("code")).thenReturn(Optional.of(MAKER));
        when(invitations.use("code")).thenReturn(true);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private Registrar.Registered register() {
        return register(platform.configurationAddress(), platform.registrationToken());
    }

    private Registrar.Registered register(String configuration, String token) {
        return registrar.register(new Registrar.Asked("code", configuration, token));
    }

    private void refused(String key) {
        refused(key, platform.configurationAddress(), platform.registrationToken());
    }

    /** With this message, which there is in both languages, and without a trace. */
    private void refused(String key, String configuration, String token) {
        var no =
                catchThrowableOfType(
                        UserFacingException.class, () -> register(configuration, token));
        assertThat(no).isNotNull();
        assertThat(no.messageKey()).isEqualTo(key);
        for (Language language : Language.values()) {
            assertThat(translations.text(language, key, no.arguments().toArray()))
                    .doesNotContain(key)
                    .doesNotContain("{0}");
        }
        verify(desk, never()).register(any(), any(), any());
        verify(invitations, never()).use(any());
    }

    @Test
    void keepsWhatAWellSpokenPlatformAnswers() {
        assertThat(register().deployed()).isTrue();

        var entry = ArgumentCaptor.forClass(PlatformDesk.Entry.class);
        verify(desk).register(entry.capture(), any(), any());
        assertThat(entry.getValue().clientId()).isEqualTo(platform.clientId());
        assertThat(entry.getValue().deployments()).isEqualTo(Set.of(platform.deployment()));
        verify(invitations).use("code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Moodle</html>", "", "[]", "\"text\"", "{\"issuer\":"})
    void refusesAConfigurationThatIsNoObjectOfJson(String body) {
        platform.faults().on("/.well-known", Fault.answering(200, body));

        refused("interop.registration.answer");
    }

    @Test
    void refusesAHugeConfigurationAndAHugeAnswer() {
        String huge = "{\"issuer\":\"" + "x".repeat(TOO_LARGE) + "\"}";
        platform.faults().on("/.well-known", Fault.answering(200, huge), 1);
        refused("interop.registration.answer");

        platform.faults().on("/register", Fault.answering(200, huge), 1);
        refused("interop.registration.answer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://university.example", "", "no address", "http://[", "mailto:a@b.fr"})
    void refusesAConfigurationThatSpeaksForAnotherIssuer(String issuer) {
        platform.spoilConfiguration(all -> all.put("issuer", issuer));

        refused("interop.registration.issuer");
    }

    @ParameterizedTest
    @CsvSource({
        "authorization_endpoint, http://university.example/auth",
        "token_endpoint, http://university.example/token",
        "jwks_uri, http://university.example/jwks",
        "registration_endpoint, http://university.example/register",
        "authorization_endpoint, https://10.0.0.8/auth",
        "token_endpoint, https://192.168.1.1/token",
        "jwks_uri, https://169.254.169.254/latest/meta-data",
        "registration_endpoint, https://[::1]/register",
        "token_endpoint, https://user:pass@93.184.216.34/token",
        "jwks_uri, file:///etc/passwd",
        "token_endpoint, ''",
        "jwks_uri, 'not an address'"
    })
    void refusesEndpointsThatAreNotEncryptedOrWithinANetwork(String name, String address) {
        platform.spoilConfiguration(all -> all.put(name, address));

        refused("interop.registration.address");
        assertThat(platform.received("/register")).isEmpty();
    }

    @Test
    void refusesAConfigurationWithoutEndpoints() {
        for (String name :
                List.of(
                        "authorization_endpoint",
                        "token_endpoint",
                        "jwks_uri",
                        "registration_endpoint")) {
            platform.spoilConfiguration(all -> all.remove(name));
            refused("interop.registration.address");
        }
        assertThat(platform.received("/register")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://university.example/.well-known/openid-configuration",
                "https://127.0.0.1/.well-known/openid-configuration",
                "https://10.1.2.3/openid",
                "ftp://93.184.216.34/openid",
                "no address",
                ""
            })
    void refusesAConfigurationThatIsNowhereOutside(String address) {
        refused("interop.registration.address", address, "token");
        assertThat(platform.received()).isEmpty();
    }

    @Test
    void saysThatATokenIsMissingOrTooOld() {
        String key = "interop.registration.status";
        refused(key, platform.configurationAddress(), "");
        refused(key, platform.configurationAddress(), "expired-token");
        platform.faults().on("/register", Fault.status(403), 1);
        refused(key);

        assertThat(
                        catchThrowableOfType(
                                        UserFacingException.class,
                                        () -> register(platform.configurationAddress(), ""))
                                .arguments())
                .contains("401");
    }

    @Test
    void saysThatThePlatformFailsOrIsSilent() {
        platform.faults().on("/.well-known", Fault.status(500), 1);
        refused("interop.registration.status");
        platform.faults().on("/register", Fault.status(500), 1);
        refused("interop.registration.status");
        platform.faults().on("/register", Fault.dropped(), 1);
        refused("interop.registration.unreachable");

        assertThat(register().deployed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"client_id\":\"\"}", "[]", "OK"})
    void refusesAnAnswerWithoutClientId(String body) {
        platform.faults().on("/register", Fault.answering(200, body));

        refused("interop.registration.answer");
    }

    @Test
    void asksNobodyWithoutAnInvitation() {
        var no =
                catchThrowableOfType(
                        UserFacingException.class,
                        () ->
                                registrar.register(
                                        new Registrar.Asked(
                                                "other", platform.configurationAddress(), "")));

        assertThat(no.messageKey()).isEqualTo("interop.registration.code");
        assertThat(platform.received()).isEmpty();
    }
}
