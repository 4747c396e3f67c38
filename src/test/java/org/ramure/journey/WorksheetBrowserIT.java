package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.testing.Browser;
import org.ramure.testing.WholeApplicationTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Nothing typed into an exercise is lost: reload, no network, ended session, second tab. */
@WholeApplicationTest
@TestPropertySource(
        properties = {
            "ramure.demo=true",
            "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
        })
class WorksheetBrowserIT {

    private static final String EXERCISE =
            "/apprendre/alliances-et-territoires/q1-quoi-pourquoi/mon-cas";

    @LocalServerPort private int port;
    private BrowserContext person;
    private Page page;

    @BeforeEach
    void openTheExerciseAsAGuest() {
        person = Browser.newPerson(1280, 900);
        page = person.newPage();
        page.navigate(server() + "/parcours/alliances-et-territoires?duree=12h");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Commencer en 12 h"))
                .click();
        page.waitForURL("**/apprendre/**");
        page.navigate(server() + EXERCISE);
        field(page).waitFor();
    }

    @AfterEach
    void close() {
        if (person != null) {
            person.close();
        }
    }

    @Test
    void aReloadBringsBackWhatWasTyped() {
        field(page).fill("Un besoin entendu sur le marché");
        awaitState(page, "saved");
        page.reload();
        assertThat(field(page).inputValue()).isEqualTo("Un besoin entendu sur le marché");
    }

    @Test
    void withoutNetworkTheTextWaitsAndIsSentLater() {
        person.setOffline(true);
        field(page).fill("Écrit dans un tunnel");
        awaitState(page, "offline");
        person.setOffline(false);
        awaitState(page, "saved");
        page.reload();
        assertThat(field(page).inputValue()).isEqualTo("Écrit dans un tunnel");
    }

    @Test
    void anEndedSessionDoesNotStopTheSaving() {
        person.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        field(page).fill("La session est finie, le texte reste");
        awaitState(page, "saved");
        page.reload();
        assertThat(field(page).inputValue()).isEqualTo("La session est finie, le texte reste");
    }

    @Test
    void twoTabsKeepBothTexts() {
        Page other = person.newPage();
        other.navigate(server() + EXERCISE);
        field(other).waitFor();
        person.setOffline(true);
        field(page).fill("Le texte du premier onglet");
        field(other).fill("Le texte du second onglet");
        awaitState(page, "offline");
        awaitState(other, "offline");
        person.setOffline(false);
        page.bringToFront();
        page.evaluate("window.dispatchEvent(new Event('online'))");
        page.waitForCondition(() -> state(page).equals("saved") || state(page).equals("conflict"));
        other.bringToFront();
        other.evaluate("window.dispatchEvent(new Event('online'))");
        other.waitForCondition(
                () -> state(other).equals("saved") || state(other).equals("conflict"));
        Page asked = state(page).equals("conflict") ? page : other;
        asked.locator(".sheet-conflict").waitFor();
        assertThat(asked.locator(".sheet-conflict").innerText())
                .contains("Le texte du premier onglet", "Le texte du second onglet");
        asked.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Garder les deux"))
                .click();
        awaitState(asked, "saved");
        asked.reload();
        assertThat(field(asked).inputValue())
                .contains("Le texte du premier onglet", "Le texte du second onglet");
    }

    private String server() {
        return "http://localhost:" + port;
    }

    private static Locator field(Page page) {
        return page.locator("form.sheet textarea").first();
    }

    private static String state(Page page) {
        Object state = page.evaluate("document.querySelector('.sheet-state')?.dataset.state ?? ''");
        return String.valueOf(state);
    }

    private static void awaitState(Page page, String state) {
        page.waitForCondition(() -> state(page).equals(state));
    }
}
