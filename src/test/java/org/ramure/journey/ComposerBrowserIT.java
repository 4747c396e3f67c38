package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.testing.Browser;
import org.ramure.testing.WholeApplicationTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Three gaps and four hours become a followed path, with the keyboard alone and no account. */
@WholeApplicationTest
@TestPropertySource(
        properties = {
            "ramure.demo=true",
            "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
        })
class ComposerBrowserIT {

    private static final String DISCOVERING = "1 · Je découvre";
    private static final String ON_MY_OWN = "3 · Je pilote en autonomie";

    @LocalServerPort private int port;
    private BrowserContext person;
    private Page page;
    private Screen screen;

    @BeforeEach
    void openBrowser() {
        person = Browser.newPerson(1280, 900);
        page = person.newPage();
        screen = new Screen(page, "http://localhost:" + port, new Keyboard(page));
    }

    @AfterEach
    void closeBrowser() {
        if (person != null) {
            screen.picture("composer-last-seen");
            person.close();
        }
    }

    @Test
    void threeGapsAndFourHoursBecomeAFollowedPath() {
        screen.open("/");
        screen.press(screen.link("Composer un chemin"));
        screen.arriveAt("Composer mon chemin");
        answerThreeQuestions();
        List<String> chosen = readTheAnswer();
        reloadAndFindTheSame(chosen);
        follow(chosen);
        doTheFirstStep();
        seeItDone(chosen);
        screen.assertAllWasAccessible();
    }

    private void answerThreeQuestions() {
        for (String code : List.of("C1", "C4", "C6")) {
            Locator row = page.locator("[aria-labelledby='composer-" + code + "']");
            screen.takeOption(row.locator("vaadin-select").first(), DISCOVERING);
            screen.takeOption(row.locator("vaadin-select").last(), ON_MY_OWN);
        }
        screen.choose(page.getByRole(AriaRole.RADIO).nth(1));
        screen.press(screen.button("Composer"));
        page.locator(".composer-plan h2").waitFor();
        screen.checkAccessibility();
        screen.picture("composer-plan");
    }

    private List<String> readTheAnswer() {
        assertThat(screen.says("Dans ce temps, aucun autre choix ne sert mieux vos écarts."))
                .isTrue();
        assertThat(page.locator(".composer-steps p").first().innerText())
                .contains("l’écart est de 2");
        List<String> titles = page.locator(".composer-steps h3").allInnerTexts();
        assertThat(titles).hasSizeGreaterThan(3);
        return titles;
    }

    private void reloadAndFindTheSame(List<String> chosen) {
        page.reload();
        page.locator(".composer-plan h2").waitFor();
        assertThat(page.locator(".composer-steps h3").allInnerTexts()).isEqualTo(chosen);
    }

    private void follow(List<String> chosen) {
        screen.write(screen.field("Nom de ce chemin"), "Trois écarts en quatre heures");
        screen.press(screen.button("En faire mon chemin"));
        screen.arriveAt("Trois écarts en quatre heures");
        screen.picture("composer-path");
        assertThat(page.locator(".own-step h2").allInnerTexts()).isEqualTo(chosen);
    }

    private void doTheFirstStep() {
        String path = page.url();
        screen.press(screen.link("Suivre ce chemin"));
        page.waitForURL("**/apprendre/**");
        new Steps(screen).doAndContinue();
        page.navigate(path);
    }

    private void seeItDone(List<String> chosen) {
        screen.arriveAt("Trois écarts en quatre heures");
        screen.picture("composer-path-first-done");
        assertThat(page.locator(".own-step.is-done h2").allInnerTexts())
                .containsExactly(chosen.getFirst());
        assertThat(page.locator(".own-step.is-now h2").allInnerTexts())
                .containsExactly(chosen.get(1));
        assertThat(screen.says("Une étape faite")).isTrue();
    }
}
