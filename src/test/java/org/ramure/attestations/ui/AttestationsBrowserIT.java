package org.ramure.attestations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramure.RamureApplication;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Pathway;
import org.ramure.competences.CompetenceReading.Moment;
import org.ramure.competences.Drafts;
import org.ramure.competences.SelfAssessment;
import org.ramure.competences.TestReadings;
import org.ramure.learning.Enrolments;
import org.ramure.learning.Progress;
import org.ramure.people.PersonId;
import org.ramure.testing.Browser;
import org.ramure.testing.WholeApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** In a browser: from « obtenir » to a file that the public page recognises. */
@WholeApplicationTest
@ContextConfiguration(classes = RamureApplication.class)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:attestations-it-${random.uuid};MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "ramure.demo=true"
        })
class AttestationsBrowserIT {

    @LocalServerPort int port;
    @Autowired Catalogue catalogue;
    @Autowired Enrolments enrolments;
    @Autowired Progress progress;
    @Autowired Drafts drafts;
    @Autowired SelfAssessment self;
    @Autowired JdbcTemplate database;
    @TempDir Path folder;

    private BrowserContext person;
    private Page page;

    @BeforeEach
    void openBrowser() {
        person = Browser.newPerson(1280, 900);
        page = person.newPage();
    }

    /** Everything of the longest variant is done, and the person has situated themselves. */
    private void hasFollowedTheWholePathway(String email) {
        Pathway pathway = catalogue.pathways().getFirst();
        PersonId learner = withEmail(email);
        enrolments.enrol(learner, pathway.id(), "12h");
        pathway.itinerary("12h")
                .orElseThrow()
                .steps()
                .forEach(step -> progress.complete(learner, step.activity()));
        new TestReadings(drafts, self).made(learner, Moment.EXIT, 1, 2, 3, 2, 0, 4, 1);
    }

    @AfterEach
    void leave() {
        person.close();
    }

    @Test
    void aPaperIsIssuedDownloadedAndRecognisedByAStranger() throws Exception {
        hasFollowedTheWholePathway("apprenante@demo.ramure.test");
        signInAs("Awa");
        open("/attestations");
        heading("Mes attestations").waitFor();
        accessible("attestations-ready");
        button("Obtenir l’attestation : Attestation de suivi").click();
        Locator download = page.getByRole(AriaRole.LINK, named("Télécharger le PDF"));
        download.first().waitFor();
        Download file = page.waitForDownload(() -> download.first().click());
        assertThat(file.suggestedFilename()).matches("attestation-RAM-\\d{4}-\\d{5}\\.pdf");
        Path pdf = folder.resolve(file.suggestedFilename());
        file.saveAs(pdf);
        keep(pdf);
        picture("attestations-mine");
        button("Obtenir l’attestation : Attestation de compétences").click();
        page.getByText("auto-évaluée").first().waitFor();
        accessible("attestations-mine");
        String address =
                page.getByRole(AriaRole.LINK, named("Page de vérification"))
                        .last()
                        .getAttribute("href");

        page.setViewportSize(360, 740);
        accessible("attestations-phone");

        try (BrowserContext stranger = Browser.newPerson(360, 740)) {
            page = stranger.newPage();
            open("/" + address);
            assertThat(page.locator(".verify-verdict").innerText()).contains("Valide");
            page.locator("#verify-choose").setInputFiles(pdf);
            page.getByText("exactement celui qui a été délivré.").waitFor();
            accessible("verify-phone");
            Path altered = folder.resolve("autre.pdf");
            Files.writeString(altered, "%PDF-1.7 autre chose");
            page.locator("#verify-choose").setInputFiles(altered);
            page.getByText("n’est pas celui qui a été délivré").waitFor();
            assertThat(stranger.cookies()).isEmpty();
        }
    }

    @Test
    void verificationIsCompleteWithoutScriptAndByKeyboard() {
        hasFollowedTheWholePathway("facilitatrice@demo.ramure.test");
        signInAs("Inès");
        open("/attestations");
        heading("Mes attestations").waitFor();
        button("Obtenir l’attestation : Attestation de compétences").click();
        page.getByText("comment on le sait : auto-évaluée").first().waitFor();
        String code =
                page.getByRole(AriaRole.LINK, named("Page de vérification"))
                        .first()
                        .getAttribute("href")
                        .replace("verifier/", "");

        try (BrowserContext stranger =
                Browser.orSkip()
                        .newContext(
                                new com.microsoft.playwright.Browser.NewContextOptions()
                                        .setJavaScriptEnabled(false)
                                        .setLocale("fr-FR"))) {
            page = stranger.newPage();
            open("/verifier");
            page.getByLabel("Code de l’attestation").focus();
            page.keyboard().type(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
            page.keyboard().press("Enter");
            page.waitForURL("**/verifier/" + code + "**");
            assertThat(page.locator("main").innerText())
                    .contains("Valide", "Piloter l’innovation sociétale", "auto-évaluée");
            picture("verify-competences");
        }
    }

    @Test
    void answersAnUnknownCodeAndKeepsItOnThePage() {
        open("/verifier");
        accessible("verify-form");
        page.getByLabel("Code de l’attestation").fill("ABCD-EFGH");
        page.getByRole(AriaRole.BUTTON, named("Vérifier")).click();
        heading("Code inconnu").waitFor();
        assertThat(page.getByLabel("Code de l’attestation").inputValue()).isEqualTo("ABCD-EFGH");
        accessible("verify-unknown");
    }

    @Test
    void theRegisterIsForAdministrators() {
        signInAs("Jeanne");
        open("/organisation/attestations");
        heading("Registre des attestations").waitFor();
        accessible("attestations-register");
    }

    private PersonId withEmail(String email) {
        return database.query(
                        "SELECT id FROM people_person WHERE email = ?",
                        (row, number) -> new PersonId(row.getObject(1, UUID.class)),
                        email)
                .getFirst();
    }

    private void signInAs(String givenName) {
        open("/connexion");
        button("Essayer comme " + givenName).click();
        page.waitForURL("**/mon-espace");
    }

    private void open(String path) {
        page.navigate("http://localhost:" + port + path);
    }

    private Locator heading(String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setLevel(1));
    }

    private Locator button(String label) {
        return page.getByRole(AriaRole.BUTTON, named(label));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private void accessible(String name) {
        picture(name);
        var violations =
                new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations();
        assertThat(violations)
                .as(page.url())
                .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    private static void keep(Path pdf) throws IOException {
        String where = System.getProperty("ramure.pictures");
        if (where != null) {
            Files.copy(pdf, Path.of(where, "attestation.pdf"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Keeps a picture when {@code -Dramure.pictures=folder} asks for it. */
    private void picture(String name) {
        String where = System.getProperty("ramure.pictures");
        if (where != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of(where, name + ".png"))
                            .setFullPage(true));
        }
    }
}
