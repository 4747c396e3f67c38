package org.ramure.attestations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.attestations.Attestation;
import org.ramure.attestations.AttestationRegister;
import org.ramure.attestations.Attestations;
import org.ramure.attestations.AttestationsTest;
import org.ramure.attestations.HandClock;
import org.ramure.attestations.HolderDisplay;
import org.ramure.attestations.IssueOrder;
import org.ramure.attestations.People;
import org.ramure.attestations.RevocationReason;
import org.ramure.attestations.SmallCatalogue;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.attestations.facts.VerificationCode;
import org.ramure.competences.CompetenceReading.Moment;
import org.ramure.people.Account;
import org.ramure.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@AttestationsTest
class VerificationControllerTests {

    @Autowired WebApplicationContext application;
    @Autowired Attestations attestations;
    @Autowired AttestationRegister register;
    @Autowired People people;
    @Autowired SmallCatalogue catalogue;
    @Autowired HandClock clock;

    private MockMvc web;

    @BeforeEach
    void start() {
        web = MockMvcBuilders.webAppContextSetup(application).build();
        catalogue.reset();
        clock.set(Instant.parse("2026-11-21T09:30:00Z"));
        // The buckets fill again with the clock, which other tests may have moved.
        people.signOut();
    }

    @Test
    void tellsLineByLineWhatWasAttested() throws Exception {
        String page = page(address(followUp()));
        assertThat(page)
                .contains(
                        "<html lang=\"fr\">",
                        "Valide",
                        "Attestation de suivi",
                        "Alliances &amp; Territoires",
                        "35 min (35 minutes)",
                        "Se situer",
                        "parcours 1.0.0 ; cours « Faire alliance » 1.2.0",
                        "Ramure (démonstration)",
                        "C. D. (initiales",
                        "Empreinte des faits (SHA-256)")
                .doesNotContain("Camille", "Durand");
    }

    @Test
    void showsTheLevelAsItWasIssuedAndThatItIsSelfAssessed() throws Exception {
        Account camille = people.whoDid("12h");
        people.reads(camille, Moment.EXIT, "2026-11-20", 1);
        Attestation issued = attestations.issue(camille, order(AttestationKind.COMPETENCES));
        catalogue.publishFramework("2.0.0", "Autre niveau");
        people.reads(camille, Moment.EXIT, "2026-11-21", 4);
        assertThat(page(address(issued)))
                .contains(
                        "C1 · Compétence C1",
                        "<strong>1</strong> · Je découvre",
                        "auto-évaluée",
                        "1 pratique sur 2, 2 preuves jointes",
                        "non évaluée",
                        "Auto-évaluée ne veut pas dire évaluée",
                        "version 1.0.0")
                .doesNotContain("Autre niveau", "Je transmets</td>");
    }

    @Test
    void setsNoCookieAndOpensNoSession() throws Exception {
        for (String address :
                new String[] {"/verifier", address(followUp()), "/verifier/inconnu"}) {
            var result = web.perform(get(address)).andReturn();
            assertThat(result.getRequest().getSession(false)).as(address).isNull();
            assertThat(result.getResponse().getHeader("Set-Cookie")).as(address).isNull();
        }
    }

    @Test
    void isClosedToEverythingFromOutside() throws Exception {
        MockHttpServletResponse response = ask(get(address(followUp())));
        assertThat(response.getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'self'; font-src 'self'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getContentAsString())
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("style=", "onclick", "http://", "https://");
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() throws Exception {
        String address = address(followUp());
        assertThat(page(address + "?lang=en"))
                .contains("<html lang=\"en\">", "Valid", "Attestation of completion")
                .contains("<span lang=\"fr\">Alliances &amp; Territoires</span>");
        MockHttpServletResponse response =
                ask(get(address).locale(java.util.Locale.UK).header("Accept-Language", "en-GB"));
        assertThat(response.getContentAsString()).contains("<html lang=\"en\">");
        assertThat(response.getHeader("Content-Language")).isEqualTo("en");
        assertThat(response.getHeaders("Link"))
                .anyMatch(link -> link.contains("hreflang=\"en\""))
                .anyMatch(link -> link.contains("hreflang=\"fr\""));
    }

    @Test
    void takesACodeHoweverItIsTyped() throws Exception {
        Attestation issued = followUp();
        String typed = issued.code().symbols().toLowerCase(java.util.Locale.ROOT);
        MockHttpServletResponse response = ask(get("/verifier").param("code", " " + typed));
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location"))
                .isEqualTo("/verifier/" + issued.code().grouped());
        web.perform(get("/verifier/" + typed)).andExpect(status().isOk());
    }

    @Test
    void answersUnknownAndImpossibleCodesClearly() throws Exception {
        for (String code :
                new String[] {
                    VerificationCode.random().grouped(), "x", "RAM-2026-00001", "7".repeat(3000)
                }) {
            MockHttpServletResponse response =
                    ask(from("198.51.100." + clientNumber++, "/verifier/" + code));
            assertThat(response.getStatus()).isEqualTo(404);
            assertThat(response.getContentAsString())
                    .contains("Code inconnu", "28 signes", "demandez à la personne")
                    .hasSizeLessThan(5000);
        }
    }

    @Test
    void keepsWhatWasTypedBesideTheMessageAndHarmless() throws Exception {
        clock.advance(Duration.ofMinutes(1));
        MockHttpServletResponse response =
                ask(get("/verifier").param("code", "\"><script>alert(1)</script>"));
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentAsString())
                .contains("aria-describedby=\"code-error\"", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void escapesNamesAndTitles() throws Exception {
        Account person = People.someone("<img src=x onerror=alert(1)>", "D'Artagnan & \"fils\"");
        catalogue.rename("<b>Gras</b>");
        people.does(person, "2h");
        Attestation issued = attestations.issue(person, order(AttestationKind.SUIVI));
        attestations.setHolderDisplay(person.id(), issued.id(), HolderDisplay.FULL);
        assertThat(page(address(issued)))
                .contains(
                        "&lt;img src=x onerror=alert(1)&gt; D&#39;Artagnan &amp; &quot;fils&quot;")
                .contains("&lt;b&gt;Gras&lt;/b&gt;")
                .doesNotContain("<img src=x", "<b>Gras");
    }

    @Test
    void tellsWhatBecameOfIt() throws Exception {
        Account camille = people.whoDid("2h");
        Attestation withdrawn = attestations.issue(camille, order(AttestationKind.SUIVI));
        attestations.withdraw(camille.id(), withdrawn.id());
        assertThat(page(address(withdrawn)))
                .contains("Retirée par son titulaire", "21 novembre 2026")
                .doesNotContain("tel que délivré");
        Attestation revoked = followUp();
        register.revoke(People.administrator(), revoked.id(), RevocationReason.FRAUD);
        assertThat(page(address(revoked)))
                .contains("Révoquée", "Motif : fraude", revoked.number())
                .doesNotContain("C. D.", "35 min");
    }

    @Test
    void tellsAtOnceWhenThereWereTooManyAndForgetsAfterAMinute() throws Exception {
        String address = address(followUp());
        String client = "203.0.113.7";
        for (int i = 0; i < 30; i++) {
            assertThat(ask(from(client, address)).getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = ask(from(client, address));
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(Objects.requireNonNull(refused.getHeader("Retry-After"))))
                .isBetween(1, 60);
        assertThat(refused.getContentAsString()).contains("Trop de demandes");
        assertThat(ask(from("203.0.113.8", address)).getStatus()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(1));
        assertThat(ask(from(client, address)).getStatus()).isEqualTo(200);
    }

    @Test
    void makesGuessingExpensive() throws Exception {
        String client = "2001:db8:1:2:aaaa:bbbb:cccc:dddd";
        int answered = 0;
        for (int i = 0; i < 30; i++) {
            String host = "2001:db8:1:2:0:0:0:" + Integer.toHexString(i);
            String code = VerificationCode.random().grouped();
            if (ask(from(i == 0 ? client : host, "/verifier/" + code)).getStatus() == 404) {
                answered++;
            }
        }
        assertThat(answered).isEqualTo(6);
    }

    @Test
    void answersHeadWithoutABody() throws Exception {
        String address = address(followUp());
        MockHttpServletResponse response = ask(head(address));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void offersToCompareTheFileInTheBrowser() throws Exception {
        Attestation issued = followUp();
        var seen = register.verify(issued.code()).orElseThrow();
        assertThat(page(address(issued)))
                .contains("data-sha256=\"" + seen.fileFingerprint().hex() + "\"")
                .contains("<div id=\"verify-file\" hidden");
    }

    private Attestation followUp() {
        return attestations.issue(people.whoDid("2h"), order(AttestationKind.SUIVI));
    }

    private static IssueOrder order(AttestationKind kind) {
        return IssueOrder.of(SmallCatalogue.PATHWAY, kind, Language.FR);
    }

    private static String address(Attestation issued) {
        return "/verifier/" + issued.code().grouped();
    }

    private String page(String address) throws Exception {
        MockHttpServletResponse response = ask(from("198.51.100." + clientNumber++, address));
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString().replace('\u00A0', ' ');
    }

    private int clientNumber = 1;

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder from(String client, String address) {
        return get(address)
                .with(request -> {
                    request.setRemoteAddr(client);
                    return request;
                });
    }
}
