package org.ramure.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.people.CurrentPerson;
import org.ramure.people.Devices;
import org.ramure.people.HandClock;
import org.ramure.people.Mailbox;
import org.ramure.people.PeopleApplication;
import org.ramure.people.PersonId;
import org.ramure.people.RecordingData;
import org.ramure.people.SignIn;
import org.ramure.people.spi.PersonalData;
import org.ramure.people.spi.PublicPaths;
import org.ramure.people.spi.SelfProtectedPaths;
import org.ramure.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootTest(
        classes = {PeopleApplication.class, SignInOverHttpTests.Desk.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = PeopleApplication.DATABASE)
class SignInOverHttpTests {

    /** A module's plain addresses. */
    @RestController
    static class Desk {

        private final CurrentPerson current;

        Desk(CurrentPerson current) {
            this.current = current;
        }

        @GetMapping("/essai/ouvert")
        String begin() {
            return current.idOrNewGuest().toString();
        }

        @GetMapping("/essai/prive")
        String mine() {
            return current.requireAccount().toString();
        }

        @PostMapping("/essai/ecrire")
        String write() {
            return "written";
        }

        @Bean
        static PublicPaths open() {
            return PublicPaths.of("/essai/ouvert", "/essai/ecrire");
        }

        @Bean
        static SelfProtectedPaths protectedByItself() {
            return SelfProtectedPaths.of("/essai/ecrire");
        }
    }

    @LocalServerPort private int port;
    @Autowired private SignIn signIn;
    @Autowired private Devices devices;
    @Autowired private HandClock clock;
    @Autowired private List<PersonalData> plugs;
    @Autowired private JdbcTemplate database;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void openBrowser() {
        visitor = new Visitor(port);
    }

    @Test
    void showsTheLinkPageToScannersWithoutUsingItUp() {
        String link = link("/attestations");

        assertThat(visitor.get(link).statusCode()).isEqualTo(200);
        assertThat(new Visitor(port).get(link).body()).contains("<form method=\"post\"");
        assertThat(visitor.submit(link, Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void goesWhereThePersonWantedToGo() {
        assertThat(location(visitor.submit(link("/attestations?a=1"), Map.of())))
                .isEqualTo("/attestations?a=1");
    }

    @Test
    void refusesToBeAnOpenDoorToOtherSites() {
        assertThat(location(visitor.submit(link("//evil.example/"), Map.of())))
                .isEqualTo("/mon-espace");
    }

    @Test
    void saysThatALinkIsSpentAndHowToGetAnother() {
        String link = link("");
        visitor.submit(link, Map.of());

        HttpResponse<String> again = new Visitor(port).get(link);

        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(again.body()).contains("href=\"/connexion\"");
    }

    @Test
    void changesTheSessionIdAtSignIn() {
        String link = link("");
        visitor.get(link);
        String before = visitor.cookie("JSESSIONID").orElseThrow().getValue();

        visitor.submit(link, Map.of());

        assertThat(visitor.cookie("JSESSIONID").orElseThrow().getValue()).isNotEqualTo(before);
    }

    @Test
    void refusesTheFormWithoutItsToken() {
        assertThat(visitor.post(link(""), Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void keepsWhatWasTypedWhenANameIsTooLong() {
        String link = link("");

        HttpResponse<String> refused =
                visitor.submit(link, Map.of("givenName", "A<b>".repeat(60), "lasting", "on"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("A&lt;b&gt;A&lt;b&gt;", "aria-invalid", "checked")
                .doesNotContain("<b>");
        assertThat(visitor.submit(link, Map.of("givenName", "Ada")).statusCode()).isEqualTo(303);
    }

    @Test
    void mergesTheGuestOfTheSameBrowserOnce() {
        String guest = visitor.get("/essai/ouvert").body();
        plugs.forEach(plug -> ((RecordingData) plug).calls().clear());

        visitor.submit(link(""), Map.of());
        String account = visitor.get("/essai/prive").body();

        assertThat(plugs)
                .allSatisfy(plug ->
                        assertThat(((RecordingData) plug).calls())
                                .containsExactly("move " + guest + " " + account));
        assertThat(visitor.cookie("ramure-visite")).isEmpty();
    }

    @Test
    void knowsAGuestAgainByACookieThatScriptsCannotRead() {
        HttpResponse<String> first = visitor.get("/essai/ouvert");

        assertThat(visitor.get("/essai/ouvert").body()).isEqualTo(first.body());
        assertThat(first.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(
                        c -> assertThat(c).contains("ramure-visite", "HttpOnly", "SameSite=Lax"));
    }

    @Test
    void bringsPeopleBackAfterTheServerForgotTheirSession() {
        visitor.submit(link(""), Map.of("lasting", "on"));
        String self = visitor.get("/essai/prive").body();

        visitor.loseSession();

        assertThat(visitor.get("/essai/prive").body()).isEqualTo(self);
    }

    @Test
    void recognisesEveryOneOfManyRequestsAtOnceAfterARestart() throws Exception {
        visitor.submit(link(""), Map.of());
        HttpCookie remembered = visitor.cookie("ramure-connexion").orElseThrow();
        Callable<Integer> request =
                () -> {
                    var tab = new Visitor(port);
                    tab.put(remembered);
                    return tab.get("/essai/prive").statusCode();
                };

        try (ExecutorService tabs = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> status :
                    tabs.invokeAll(List.of(request, request, request, request, request, request))) {
                assertThat(status.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void forgetsABrowserThatWasSignedOutFromAfarWithinAMinute() {
        visitor.submit(link(""), Map.of());
        var self = UUID.fromString(visitor.get("/essai/prive").body());

        devices.signOutElsewhere(new PersonId(self), new UUID(0, 0));
        clock.advance(Duration.ofMinutes(1));

        assertThat(visitor.get("/essai/prive").statusCode()).isEqualTo(302);
        assertThat(visitor.cookie("ramure-connexion")).isEmpty();
    }

    @Test
    void asksStrangersToSignInAndRemembersWhatTheyWanted() {
        assertThat(location(visitor.get("/essai/prive?x=1&y=2")))
                .endsWith("/connexion?retour=%2Fessai%2Fprive%3Fx%3D1%26y%3D2");
        assertThat(visitor.post("/compte/donnees.json", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void exportsOnesOwnDataOnly() {
        assertThat(visitor.get("/compte/donnees.json").statusCode()).isEqualTo(302);
        visitor.submit(link(""), Map.of());

        HttpResponse<String> export = visitor.get("/compte/donnees.json");

        assertThat(export.body()).contains(visitor.get("/essai/prive").body());
        assertThat(export.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(h -> assertThat(h).startsWith("attachment"));
    }

    @Test
    void letsOurOwnScriptsWriteAndNobodyElses() {
        assertThat(write(Map.of())).isEqualTo(403);
        assertThat(write(Map.of("X-Ramure", "1"))).isEqualTo(403);
        assertThat(write(Map.of("Sec-Fetch-Site", "same-origin"))).isEqualTo(403);
        assertThat(write(Map.of("X-Ramure", "1", "Sec-Fetch-Site", "cross-site"))).isEqualTo(403);
        assertThat(write(Map.of("X-Ramure", "1", "Sec-Fetch-Site", "same-site"))).isEqualTo(403);
        assertThat(write(Map.of("X-Ramure", "1", "Origin", "https://evil.example"))).isEqualTo(403);
        assertThat(write(Map.of("X-Ramure", "1", "Sec-Fetch-Site", "same-origin"))).isEqualTo(200);
        assertThat(write(Map.of("X-Ramure", "1", "Origin", "http://localhost:" + port)))
                .isEqualTo(200);
    }

    @Test
    void sendsStrictHeadersWithPlainPages() {
        var headers = visitor.get(link("")).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void servesStylesWithoutASessionAndLetsThemBeCached() {
        var headers = visitor.get("/styles/people.css").headers();

        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
    }

    private int write(Map<String, String> headers) {
        return new Visitor(port).post("/essai/ecrire", headers).statusCode();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private String link(String returnTo) {
        String email = "p" + UUID.randomUUID().toString().replace("-", "") + "@exemple.fr";
        signIn.requestLink(
                new SignIn.LinkRequest(email, UUID.randomUUID().toString(), Language.FR, returnTo));
        return "/connexion/lien/" + new Mailbox(database).tokenFor(email);
    }
}
