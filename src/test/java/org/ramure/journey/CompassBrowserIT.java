package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.testing.Browser;
import org.ramure.testing.WholeApplicationTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * A visitor without an account follows a compass to three resources and two examples, on a narrow
 * screen and with the keyboard alone.
 */
@WholeApplicationTest
@TestPropertySource(
        properties = {
            "ramure.demo=true",
            "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
        })
class CompassBrowserIT {

    @LocalServerPort private int port;
    private BrowserContext person;
    private Page page;
    private Screen screen;

    @BeforeEach
    void openBrowser() {
        person = Browser.newPerson(360, 760);
        page = person.newPage();
        screen = new Screen(page, "http://localhost:" + port, new Keyboard(page));
    }

    @AfterEach
    void closeBrowser() {
        if (person != null) {
            screen.picture("compass-last-seen");
            person.close();
        }
    }

    @Test
    void sixAnswersLeadToThreeResourcesAndTwoExamplesWithTheirReasons() {
        screen.open("/boussoles");
        screen.arriveAt("Les boussoles");
        screen.checkAccessibility();
        screen.press(page.locator("a.button-primary[href='boussoles/odd-17']"));
        answer(6);
        List<String> advice = readTheResult();
        page.reload();
        page.locator(".compass-result").waitFor();
        assertThat(titles()).isEqualTo(advice);
        goBackAndForth();
        putTheFirstAside(advice.getFirst());
        screen.assertAllWasAccessible();
    }

    private void answer(int questions) {
        for (int i = 1; i <= questions; i++) {
            Locator progress = page.locator(".compass-progress");
            progress.filter(new Locator.FilterOptions().setHasText("Question " + i + " sur"))
                    .waitFor();
            assertNarrow();
            screen.press(page.locator(".compass-options a").first());
        }
        page.locator(".compass-result").waitFor();
    }

    private List<String> readTheResult() {
        assertThat(section("Des ressources pour vous")).isGreaterThanOrEqualTo(3);
        assertThat(section("Des exemples à regarder")).isGreaterThanOrEqualTo(2);
        assertThat(page.locator(".compass-why").allInnerTexts())
                .hasSameSizeAs(titles())
                .allSatisfy(why -> assertThat(why).isNotBlank());
        assertNarrow();
        screen.checkAccessibility();
        screen.picture("compass-result");
        return titles();
    }

    private List<String> titles() {
        return page.locator(".compass-advice h3").allInnerTexts();
    }

    private int section(String heading) {
        return page.locator(".compass-result > section")
                .filter(new Locator.FilterOptions().setHasText(heading))
                .first()
                .locator(".compass-advice > li")
                .count();
    }

    private void goBackAndForth() {
        page.goBack();
        page.locator(".compass-options").waitFor();
        page.goForward();
        page.locator(".compass-result").waitFor();
    }

    private void putTheFirstAside(String title) {
        screen.press(page.locator(".compass-advice > li").first().locator("vaadin-button"));
        screen.press(page.locator(".compass-advice > li").first().locator(".basket-keep a"));
        screen.arriveAt("Ma pharmacie");
        assertThat(page.locator(".basket-lines h2").allInnerTexts()).containsExactly(title);
        assertNarrow();
        screen.checkAccessibility();
    }

    private void assertNarrow() {
        assertThat(
                        page.evaluate(
                                "document.documentElement.scrollWidth"
                                        + " <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }
}
