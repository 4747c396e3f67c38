package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.testing.Browser;
import org.ramure.testing.WholeApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * From the home page to a verified attestation, then to four hours and to another browser: in a
 * real browser, with every page that is arrived at checked by axe. Once with a mouse, once without.
 */
@WholeApplicationTest
@TestPropertySource(
        properties = {
            "ramure.demo=true",
            "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
        })
abstract class BrowserJourney {

    private static final Pattern LINK = Pattern.compile("/connexion/lien/[A-Za-z0-9_-]+");

    @LocalServerPort private int port;
    @Autowired private JdbcTemplate jdbc;
    private BrowserContext person;
    private Screen screen;
    private final String email;
    private final Function<Page, Hand> hand;

    /** Who walks, and with what. */
    BrowserJourney(String email, Function<Page, Hand> hand) {
        this.email = email;
        this.hand = hand;
    }

    @BeforeEach
    void openBrowser() {
        person = Browser.newPerson(1280, 900);
        screen = screenOf(person);
    }

    @AfterEach
    void closeBrowser() {
        if (person != null) {
            screen.picture("last-seen");
            person.close();
        }
    }

    @Test
    void fromTheHomePageToAVerifiedAttestationThenOnToFourHours() throws IOException {
        startTwoHoursAsAGuest();
        doStepsUntilAnAccountIsNeeded();
        signInByLink();
        doTheRest();
        String verification = issueAndDownload();
        verify(verification);
        extendToFourHours();
        resumeOnAnotherBrowser();
        screen.assertAllWasAccessible();
    }

    private Screen screenOf(BrowserContext someone) {
        Page page = someone.newPage();
        return new Screen(page, "http://localhost:" + port, hand.apply(page));
    }

    private void startTwoHoursAsAGuest() {
        screen.open("/");
        screen.arriveAt("De combien de temps disposez-vous ?");
        screen.picture("home");
        screen.press(screen.page().locator(".time-question a").first());
        screen.press(screen.link("Alliances & Territoires · 2 h"));
        screen.arriveAt("Alliances & Territoires");
        screen.picture("pathway");
        screen.press(screen.button("Commencer en 2 h"));
        screen.page().waitForURL("**/apprendre/**");
    }

    private void doStepsUntilAnAccountIsNeeded() {
        Steps steps = new Steps(screen);
        while (screen.link("Créer mon compte ou me connecter").count() == 0) {
            steps.doAndContinue();
            screen.page().locator(".player-step h1").waitFor();
        }
        screen.checkAccessibility();
    }

    private void signInByLink() {
        screen.press(screen.link("Créer mon compte ou me connecter"));
        screen.arriveAt("Se connecter");
        screen.write(screen.page().locator("vaadin-email-field input").first(), email);
        screen.press(screen.button("M’envoyer un lien"));
        screen.page().waitForCondition(() -> letters() > 0);
        String body =
                jdbc.queryForObject(
                        "SELECT body FROM mail_message WHERE recipient = ?", String.class, email);
        Matcher link = LINK.matcher(body);
        assertThat(link.find()).isTrue();
        screen.open(link.group());
        screen.checkAccessibility();
        screen.write(screen.page().locator("input[name=givenName]"), "Léa");
        screen.write(screen.page().locator("input[name=familyName]"), "Benali");
        screen.press(screen.page().locator("button[type=submit]").first());
        screen.page().waitForURL("**/apprendre/**");
    }

    private long letters() {
        Long count =
                jdbc.queryForObject(
                        "SELECT COUNT(*) FROM mail_message WHERE recipient = ?", Long.class, email);
        return count == null ? 0 : count;
    }

    private void doTheRest() {
        screen.open("/apprendre/alliances-et-territoires");
        Steps steps = new Steps(screen);
        while (screen.page().url().contains("/apprendre/")) {
            steps.doAndContinue();
            screen.page().locator("main h1").first().waitFor();
        }
        screen.arriveAt("Alliances & Territoires");
        assertThat(screen.says("toutes les étapes sont faites")).isTrue();
        screen.picture("complete");
    }

    private String issueAndDownload() throws IOException {
        screen.press(screen.link("Obtenir mon attestation"));
        screen.arriveAt("Mes attestations");
        screen.picture("attestation-ready");
        screen.press(
                screen.page().locator(".attestations-ready vaadin-button[theme~=primary]").first());
        screen.page().locator("a[href*='/pdf']").first().waitFor();
        screen.checkAccessibility();
        screen.picture("attestation-issued");
        Download download =
                screen.page()
                        .waitForDownload(() ->
                                screen.press(screen.page().locator("a[href*='/pdf']").first()));
        IssuedPaper paper = IssuedPaper.read(download.path());
        assertThat(paper.text()).contains("Léa Benali", "1 h 49");
        assertThat(paper.address().getPath()).startsWith("/verifier/");
        return paper.address().getPath();
    }

    private void verify(String address) {
        try (BrowserContext stranger = Browser.newPerson(1280, 900)) {
            Screen theirs = screenOf(stranger);
            theirs.open(address);
            theirs.page().locator("h1").waitFor();
            theirs.checkAccessibility();
            theirs.picture("verified");
            assertThat(
                            theirs.page()
                                    .locator("body")
                                    .innerText()
                                    .replaceAll("[\\u00a0\\u202f]", " "))
                    .containsIgnoringCase("valide")
                    .contains("1 h 49");
            assertThat(stranger.cookies()).isEmpty();
            theirs.assertAllWasAccessible();
        }
    }

    private void extendToFourHours() {
        screen.open("/parcours/alliances-et-territoires");
        screen.press(screen.page().getByText(Pattern.compile("Continuer en 4 h")).first());
        screen.page().waitForURL("**/apprendre/**");
        screen.page()
                .locator(".outline")
                .getByText(Pattern.compile("4 h : 18 étapes sur"))
                .waitFor();
    }

    private void resumeOnAnotherBrowser() {
        String here = screen.page().url();
        try (BrowserContext elsewhere = Browser.newPerson(360, 740)) {
            Screen theirs = screenOf(elsewhere);
            Page page = theirs.page();
            theirs.open("/connexion?retour=%2Fmon-espace");
            theirs.arriveAt("Se connecter");
            theirs.write(page.locator("vaadin-email-field input").first(), email);
            long before = letters();
            theirs.press(theirs.button("M’envoyer un lien"));
            page.waitForCondition(() -> letters() > before);
            String body =
                    jdbc.queryForObject(
                            "SELECT body FROM mail_message WHERE recipient = ? ORDER BY created_at DESC LIMIT 1",
                            String.class,
                            email);
            Matcher link = LINK.matcher(body);
            assertThat(link.find()).isTrue();
            theirs.open(link.group());
            theirs.press(page.locator("button[type=submit]").first());
            theirs.arriveAt("Bonjour Léa");
            theirs.picture("my-space-360");
            assertThat(theirs.says("Une attestation vous attend"))
                    .as("the paper was issued already")
                    .isFalse();
            theirs.press(theirs.link("Reprendre où j’en étais"));
            page.waitForURL(here);
            theirs.assertAllWasAccessible();
        }
    }
}
