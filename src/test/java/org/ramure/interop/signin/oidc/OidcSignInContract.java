package org.ramure.interop.signin.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ramure.interop.identity.Identities;
import org.ramure.interop.identity.Identity;
import org.ramure.interop.identity.JoinCodes;
import org.ramure.interop.lti.platform.PlatformKeys.Signing;
import org.ramure.interop.signin.Provider;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.ProviderKind;
import org.ramure.interop.signin.SignInRefused;
import org.ramure.interop.signin.Trials;
import org.ramure.interop.signin.house.OidcHouse;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** All that may happen on the way to a provider and back. */
abstract class OidcSignInContract extends SignInSetting {

    @Autowired private Identities identities;
    @Autowired private JoinCodes codes;
    @Autowired private Trials trials;

    @Test
    void signsInAndGoesWhereThePersonWantedToGo() {
        URI page = page(provider, "?retour=%2Fattestations%3Fa%3D1");

        assertThat(page.toString()).startsWith(house.issuer() + "/page?");
        assertThat(page.getQuery())
                .contains("code_challenge_method=S256", "nonce=", "scope=openid profile email");
        assertThat(back(house.approve(page, AWA))).isEqualTo("/attestations?a=1");
        assertThat(me()).endsWith("Awa Diallo ");
    }

    @Test
    void knowsThePersonAgainAndKeepsNoAddress() {
        assertThat(signIn(provider, AWA)).isEqualTo("/mon-espace");
        PersonId first = myself();
        browser = anotherBrowser();

        signIn(provider, AWA);

        assertThat(myself()).isEqualTo(first);
        assertThat(identities.of(first)).hasSize(1);
        assertThat(
                        database.sql("SELECT language FROM people_person WHERE id = ?")
                                .param(first.value())
                                .query(String.class)
                                .single())
                .isEqualTo("EN");
    }

    @Test
    void neverTakesAnAddressForAPerson() {
        PersonId rose = resident("");

        signIn(provider, Map.of("sub", "x", "email", rose + "@ramure.example"));

        assertThat(myself()).isNotEqualTo(rose);
    }

    @Test
    void tellsTwoPeopleOfTwoProvidersApartWhoseSubjectIsTheSame() {
        signIn(provider, AWA);
        PersonId first = myself();
        browser = anotherBrowser();
        try (var second = new OidcHouse()) {
            second.clock(clock);
            URI page = page(provider(second.issuer()), "");
            back(second.approve(page, AWA));
        }

        assertThat(myself()).isNotEqualTo(first);
        assertThat(identities()).isEqualTo(2);
    }

    @Test
    void worksWithoutASecretToo() {
        house.publicClient();
        ProviderId open =
                provider(new OidcDesk.Entry(house.issuer() + "/", OidcHouse.CLIENT, "", true, ""));

        assertThat(signIn(open, AWA)).isEqualTo("/mon-espace");
    }

    @Test
    void sealsTheSecret() {
        assertThat(
                        database.sql(
                                        "SELECT client_secret FROM interop_signin_oidc WHERE provider_id = ?")
                                .param(provider.value())
                                .query(String.class)
                                .single())
                .doesNotContain(OidcHouse.SECRET)
                .startsWith("ey");
        assertThat(oidc.of(administrator, provider)).map(OidcSettings::withSecret).contains(true);
    }

    @Test
    void refusesAStateThatIsNotOurs() {
        URI back = house.approve(page(provider, ""), AWA);

        assertRefused(back(URI.create(back + "x")), SignInRefused.Reason.STATE);
        assertThat(me()).isEqualTo("nobody");
    }

    @Test
    void refusesAnAnswerThatWasUsedBefore() {
        URI back = house.approve(page(provider, ""), AWA);
        back(back);

        assertRefused(back(back), SignInRefused.Reason.STATE);
    }

    @Test
    void refusesAnAnswerInAnotherBrowser() {
        URI back = house.approve(page(provider, ""), AWA);
        browser = anotherBrowser();

        assertRefused(back(back), SignInRefused.Reason.STATE);
        assertThat(me()).isEqualTo("nobody");
    }

    @Test
    void refusesAnAnswerAtAnotherProvidersAddress() {
        URI back = house.approve(page(provider, ""), AWA);
        ProviderId other = provider(house.issuer());

        assertRefused(
                back(URI.create(back.toString().replace(provider.toString(), other.toString()))),
                SignInRefused.Reason.STATE);
    }

    @Test
    void refusesAnAnswerAfterAQuarterOfAnHour() {
        URI back = house.approve(page(provider, ""), AWA);
        clock.advance(Duration.ofMinutes(16));

        assertRefused(back(back), SignInRefused.Reason.STATE);
    }

    @Test
    void refusesACodeThatTheProviderDoesNotKnow() {
        URI back = house.approve(page(provider, ""), AWA);

        assertRefused(
                back(URI.create(back.toString().replaceAll("code=[^&]+", "code=stolen"))),
                SignInRefused.Reason.STATE);
    }

    @ParameterizedTest
    @EnumSource(value = Signing.class, names = "RIGHT", mode = EnumSource.Mode.EXCLUDE)
    void refusesATokenThatIsSignedByNobodyWeKnow(Signing wrong) {
        house.sign(wrong);

        assertRefused(signIn(provider, AWA), SignInRefused.Reason.NOT_PROVED);
        assertThat(identities()).isZero();
    }

    @Test
    void refusesATokenThatIsSignedWithTheClientsSecret() {
        house.signWithSharedSecret();

        assertRefused(signIn(provider, AWA), SignInRefused.Reason.NOT_PROVED);
    }

    static Stream<Arguments> wrongClaims() {
        return Stream.of(
                claims("another nonce", "NOT_PROVED", c -> c.put("nonce", "another")),
                claims("no nonce", "NOT_PROVED", c -> c.remove("nonce")),
                claims("another audience", "NOT_PROVED", c -> c.put("aud", "another")),
                claims(
                        "another party",
                        "NOT_PROVED",
                        c -> {
                            c.put("aud", List.of(OidcHouse.CLIENT, "another"));
                            c.put("azp", "another");
                        }),
                claims("another issuer", "NOT_PROVED", c -> c.put("iss", "https://a.example")),
                claims("no subject", "NO_SUBJECT", c -> c.remove("sub")),
                claims("expired", "CLOCK", c -> shift(c, -600)),
                claims("of the future", "CLOCK", c -> shift(c, 600)),
                claims("no expiry", "CLOCK", c -> c.remove("exp")));
    }

    private static Arguments claims(
            String what, String reason, Consumer<Map<String, Object>> change) {
        return Arguments.of(what, SignInRefused.Reason.valueOf(reason), change);
    }

    private static void shift(Map<String, Object> claims, long seconds) {
        claims.compute("iat", (name, at) -> (Long) at + seconds);
        claims.compute("exp", (name, at) -> (Long) at + seconds);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongClaims")
    void refusesATokenThatIsNotForThisSignIn(
            String what, SignInRefused.Reason reason, Consumer<Map<String, Object>> change) {
        house.spoilToken(change);

        assertRefused(signIn(provider, AWA), reason);
        assertThat(identities()).isZero();
    }

    @Test
    void refusesClaimsOfSomebodyElse() {
        house.spoilUser(claims -> claims.put("sub", "somebody else"));

        assertRefused(signIn(provider, AWA), SignInRefused.Reason.NOT_PROVED);
    }

    @Test
    void refusesASubjectThatIsTooLongToBeKept() {
        assertRefused(
                signIn(provider, Map.of("sub", "s".repeat(256))), SignInRefused.Reason.NO_SUBJECT);
    }

    @Test
    void saysThatThePersonSaidNo() {
        URI page = page(provider, "?retour=%2Fattestations");

        String to = back(house.refuse(page, "access_denied"));

        assertRefused(to, SignInRefused.Reason.SAID_NO);
        assertThat(to).endsWith("retour=%2Fattestations");
    }

    @Test
    void saysThatTheProviderCannotBeReached() {
        var gone = new OidcHouse();
        ProviderId nobody = provider(gone.issuer());
        gone.close();

        assertRefused(page(nobody, "").toString(), SignInRefused.Reason.UNREACHABLE);
    }

    static Stream<String> wrongDocuments() {
        return Stream.of(
                "<html>",
                "{}",
                "{\"issuer\":\"https://another.example\"}",
                "\"" + "x".repeat(2_100_000) + "\"");
    }

    @ParameterizedTest
    @MethodSource("wrongDocuments")
    void refusesWhatIsNoDescriptionOfThisProvider(String document) {
        house.discovery(document);

        assertRefused(page(provider, "").toString(), SignInRefused.Reason.MISCONFIGURED);
        house.discovery("");
        assertThat(page(provider, "").getHost()).isEqualTo("localhost");
    }

    @Test
    void followsNoRedirectionOfAProvider() throws IOException {
        HttpServer elsewhere =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext(
                "/",
                exchange -> {
                    exchange.getResponseHeaders()
                            .set("Location", house.issuer() + exchange.getRequestURI());
                    exchange.sendResponseHeaders(302, -1);
                    exchange.close();
                });
        elsewhere.start();
        try {
            ProviderId moved = provider("http://localhost:" + elsewhere.getAddress().getPort());
            assertRefused(page(moved, "").toString(), SignInRefused.Reason.MISCONFIGURED);
            assertThat(house.asked()).isEmpty();
        } finally {
            elsewhere.stop(0);
        }
    }

    @Test
    void refusesAProviderThatIsOffOrNotThere() {
        desk.enable(administrator, provider, false);
        assertRefused(page(provider, "").toString(), SignInRefused.Reason.UNKNOWN_PROVIDER);
        assertThat(house.asked()).isEmpty();

        desk.remove(administrator, provider);
        assertRefused(page(provider, "").toString(), SignInRefused.Reason.UNKNOWN_PROVIDER);
        assertThat(oidc.of(administrator, provider)).isEmpty();
    }

    @Test
    void neverLeadsToAnotherSite() {
        URI page = page(provider, "?retour=%2F%2Fevil.example");

        assertThat(back(house.approve(page, AWA))).isEqualTo("/mon-espace");
    }

    @Test
    void linksOnlyKnowinglyAndHandsOverWhatWasDone() {
        signIn(provider, AWA);
        PersonId before = myself();
        browser = anotherBrowser();
        PersonId own = resident("");
        enterAs(own);

        String to = back(house.approve(page(provider, "?pour=lien"), AWA));

        assertThat(to).startsWith("/compte/relier/");
        assertThat(identities.of(own)).isEmpty();
        String code = to.substring("/compte/relier/".length());
        assertThat(codes.behind(before, code)).as("only who asked may use it").isEmpty();
        Identity identity = codes.use(own, code).orElseThrow();
        assertThat(codes.use(own, code)).isEmpty();
        identities.join(identity.id(), own);
        browser = anotherBrowser();
        signIn(provider, AWA);
        assertThat(myself()).isEqualTo(own);
        assertThat(me()).contains("Rose");
    }

    @Test
    void startsApartAgainAfterTheLinkIsUndone() {
        PersonId own = resident("");
        Identity identity = linked(own);

        identities.leave(own, identity.id(), new Identities.Told("", "", Language.FR));
        browser = anotherBrowser();
        signIn(provider, AWA);

        assertThat(myself()).isNotEqualTo(own);
    }

    @Test
    void doesNotLinkWhatIsAnothersAlready() {
        linked(resident(""));
        browser = anotherBrowser();
        enterAs(resident(""));

        String to = back(house.approve(page(provider, "?pour=lien"), AWA));

        assertThat(to).startsWith("/compte/acces?refus=taken");
    }

    @Test
    void letsNobodyInWhoMayDoMoreThanLearn() {
        PersonId own = resident("");
        linked(own);
        give(own, "FACILITATOR");
        browser = anotherBrowser();

        assertRefused(signIn(provider, AWA), SignInRefused.Reason.ROLES);
        assertThat(me()).isEqualTo("nobody");
        enterAs(own);
        assertThat(back(house.approve(page(provider, "?pour=lien"), AWA)))
                .startsWith("/compte/acces?refus=roles");
    }

    private Identity linked(PersonId own) {
        enterAs(own);
        String to = back(house.approve(page(provider, "?pour=lien"), AWA));
        Identity identity = codes.use(own, to.substring("/compte/relier/".length())).orElseThrow();
        return identities.join(identity.id(), own);
    }

    @Test
    void showsAnAdministratorWhatComesWithoutKeepingAnything() {
        desk.enable(administrator, provider, false);
        enterAs(administrator);

        String to = back(house.approve(page(provider, "?pour=essai"), AWA));

        String key = to.substring("/organisation/connexions/essai/".length());
        Trials.Trial trial = trials.find(administrator, key).orElseThrow();
        assertThat(trial.understood().givenName()).isEqualTo("Awa");
        assertThat(trial.understood().email()).isEqualTo("awa@universite.example");
        assertThat(trial.understood().language()).contains(Language.EN);
        assertThat(trial.arrived().orElseThrow().subject()).isEqualTo("awa-1");
        assertThat(trials.find(resident("ADMINISTRATOR"), key)).isEmpty();
        assertThat(identities()).isZero();
        assertThat(myself()).isEqualTo(administrator);
    }

    @Test
    void showsAnAdministratorWhatWentWrong() {
        house.discovery("<html>");
        enterAs(administrator);

        String key =
                page(provider, "?pour=essai")
                        .toString()
                        .substring("/organisation/connexions/essai/".length());

        assertThat(trials.find(administrator, key).flatMap(Trials.Trial::refused))
                .map(SignInRefused::reason)
                .contains(SignInRefused.Reason.MISCONFIGURED);
    }

    @Test
    void letsOnlyAdministratorsTryAndOnlyThoseSignedInLink() {
        assertRefused(page(provider, "?pour=lien").toString(), SignInRefused.Reason.NOT_YOURS);
        enterAs(resident("FACILITATOR"));
        assertRefused(page(provider, "?pour=essai").toString(), SignInRefused.Reason.NOT_YOURS);
        assertThat(house.asked()).isEmpty();
    }

    @Test
    void isADeskForAdministratorsOnly() {
        PersonId facilitator = resident("FACILITATOR");

        assertThatThrownBy(() -> desk.all(facilitator)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> oidc.of(facilitator, provider))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.remove(facilitator, provider))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void keepsTheOrderThatTheAdministratorChooses() {
        desk.all(administrator).stream()
                .map(Provider::id)
                .filter(id -> !id.equals(provider))
                .forEach(id -> desk.remove(administrator, id));
        ProviderId second = provider(house.issuer());

        desk.raise(administrator, second);

        assertThat(desk.all(administrator))
                .extracting(Provider::id)
                .containsExactly(second, provider);
        assertThat(desk.all(administrator)).allMatch(p -> p.kind() == ProviderKind.OIDC);
    }

    @Test
    void savesTheWholeProviderOrNothing() {
        int before = desk.all(administrator).size();

        assertThatThrownBy(() -> provider(new OidcDesk.Entry("not an address", "x", "", true, "")))
                .hasMessage("interop.signin.oidc.address");

        assertThat(desk.all(administrator)).hasSize(before);
    }

    private static void assertRefused(String address, SignInRefused.Reason reason) {
        assertThat(address)
                .startsWith("/connexion?refus=" + reason.name().toLowerCase(Locale.ROOT) + "&par=");
    }
}
