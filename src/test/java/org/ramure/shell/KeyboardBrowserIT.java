package org.ramure.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.testing.Browser;
import org.ramure.testing.WholeApplicationTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What surrounds every view, with a keyboard, on a phone, and without a network. */
@WholeApplicationTest
@TestPropertySource(
        properties = {
            "ramure.demo=true",
            "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
        })
class KeyboardBrowserIT {

    private static final int PHONE = 360;
    private static final int DESK = 1280;

    @LocalServerPort private int port;
    private BrowserContext person;

    @BeforeEach
    void someone() {
        person = Browser.newPerson(DESK, 800);
    }

    @AfterEach
    void close() {
        if (person != null) {
            person.close();
        }
    }

    @Test
    void theSkipLinkGoesToTheContentOfTheSamePage() {
        Page page = open(DESK);

        page.keyboard().press("Tab");
        assertThat(focused(page).innerText()).isEqualTo("Aller au contenu");
        page.keyboard().press("Enter");

        assertThat(focused(page).getAttribute("id")).isEqualTo("contenu");
        assertThat(page.url()).endsWith("/glossaire");
    }

    @Test
    void escapeClosesTheMenuOfAPhoneAndGoesBackToItsButton() {
        Page page = open(PHONE);
        Locator menu = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu"));
        menu.focus();
        page.keyboard().press("Enter");
        page.locator(".menu.is-open").waitFor();

        page.keyboard().press("Escape");

        page.locator(".menu-button[aria-expanded=false]").waitFor();
        assertThat(focused(page).innerText()).isEqualTo("Menu");
    }

    @Test
    void saysThatTheNetworkIsGoneForAsLongAsItIs() {
        Page page = open(PHONE);
        person.setOffline(true);
        Locator said = page.locator("vaadin-connection-indicator[offline] .v-status-message");
        page.locator("vaadin-connection-indicator[offline]:not([expanded])")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));

        assertThat(said.innerText()).contains("Pas de connexion au serveur");
        assertThat((Integer) said.evaluate("e => e.scrollHeight - e.clientHeight"))
                .isCloseTo(0, within(1));
    }

    private Page open(int width) {
        Page page = person.newPage();
        page.setViewportSize(width, 800);
        page.navigate("http://localhost:" + port + "/glossaire");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Glossaire"))
                .waitFor();
        return page;
    }

    private static Locator focused(Page page) {
        return page.locator(":focus");
    }
}
