package org.ramure.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.DriverSupplier;
import com.vaadin.testbench.TestBench;
import java.util.Optional;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** From the home page's question to an attestation that anyone can verify. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties =
                "spring.datasource.url=jdbc:h2:mem:testbench;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;"
                        + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
class JourneyTestBench extends BrowserTestBase implements DriverSupplier {

    private static final int MOST_STEPS = 40;

    @LocalServerPort private int port;

    @Override
    public WebDriver createDriver() {
        var options =
                new ChromeOptions()
                        .addArguments("--headless=new", "--accept-lang=fr-FR", "--no-sandbox");
        Optional.ofNullable(System.getenv("RAMURE_TEST_BROWSER")).ifPresent(options::setBinary);
        return TestBench.createDriver(new ChromeDriver(options));
    }

    @BrowserTest
    void twoHoursLeadToAVerifiedAttestation() {
        var home = new HomePage(new Screen(getDriver(), "http://localhost:" + port));
        home.open();
        home.haveTime("2 h");
        PlayerPage player = home.choose("Alliances & Territoires", "2 h").start("2 h");
        doEverything(player);
        assertThat(player.text()).contains("toutes les étapes sont faites");

        var attestations = new AttestationsPage(player);
        attestations.open();
        attestations.obtain("Attestation de suivi", "Alliances & Territoires");
        assertThat(attestations.verify().text())
                .contains("Valide", "Attestation de suivi", "Alliances & Territoires");
    }

    /** Signs in on the way, where the player asks for an account. */
    private static void doEverything(PlayerPage player) {
        for (int step = 0; step < MOST_STEPS && player.isOpen(); step++) {
            if (player.asksForAnAccount()) {
                player.signIn().asLearner();
            }
            player.doAndContinue();
        }
    }
}
