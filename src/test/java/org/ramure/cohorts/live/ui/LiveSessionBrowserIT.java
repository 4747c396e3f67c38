package org.ramure.cohorts.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.RamureApplication;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.live.LiveQuestions;
import org.ramure.cohorts.live.RunningOrders;
import org.ramure.people.PersonId;
import org.ramure.testing.Browser;
import org.ramure.testing.WholeApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** A board's evening: a facilitator with a projector, eight phones without account. */
@WholeApplicationTest
@ContextConfiguration(classes = RamureApplication.class)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:live-it-${random.uuid};MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "ramure.demo=true"
        })
class LiveSessionBrowserIT {

    private static final int PHONES = 8;

    @LocalServerPort int port;
    @Autowired Cohorts cohorts;
    @Autowired HalfDays halfDays;
    @Autowired RunningOrders orders;
    @Autowired LiveQuestions questions;
    @Autowired JdbcTemplate database;

    private final List<BrowserContext> open = new ArrayList<>();
    private final List<Page> phones = new ArrayList<>();
    private Page desk;
    private Page wall;
    private String group = "";

    @BeforeEach
    void openABrowser() {
        BrowserContext browser = person(1280, 900);
        desk = browser.newPage();
        wall = browser.newPage();
    }

    @AfterEach
    void leave() {
        open.forEach(BrowserContext::close);
    }

    @Test
    void eightPhonesAnswerAndTheWallShowsItFromFiveUp() {
        String path = evening();
        startTheClock();
        turnPagesFromTheWall();
        askForWords();
        for (int i = 0; i < PHONES; i++) {
            Page phone = person(360, 740).newPage();
            go(phone, path);
            phones.add(phone);
        }
        accessible(phones.getFirst(), "live-phone-question");
        sayWords();
        blackAndBack();
        button(desk, "Clore la question").click();
        phones.getLast().getByText("Cette question est close").waitFor();
        placeForces();
        seeItLater();
    }

    private String evening() {
        PersonId ines = withEmail("facilitatrice@demo.ramure.test");
        Cohort cohort =
                cohorts.create(
                        ines,
                        new NewCohort(
                                "sensibilisation-conseil",
                                LocalDate.of(2028, 6, 8),
                                Set.of(),
                                TestCohorts.details("Un soir avec le conseil", 20)));
        var halfDay = halfDays.of(ines, cohort.id()).getFirst();
        go(desk, "/connexion");
        button(desk, "Essayer comme Inès").click();
        desk.waitForURL("**/mon-espace");
        group = "/groupes/" + cohort.slug();
        go(desk, group + "/deroule/seance");
        wall.setViewportSize(1280, 720);
        go(wall, group + "/projeter/" + halfDay.id());
        return orders.of(ines, halfDay.id()).code().path();
    }

    private void startTheClock() {
        button(desk, "Démarrer").click();
        button(desk, "Pause").waitFor();
        accessible(desk, "live-desk");
        desk.reload();
        button(desk, "Pause").waitFor();
    }

    private void turnPagesFromTheWall() {
        wall.getByText("Faire alliance : de quoi parle-t-on").waitFor();
        accessible(wall, "live-wall-page");
        wall.keyboard().press("ArrowRight");
        wall.getByText("Trois moments").waitFor();
        desk.getByText("Écran 2 sur").waitFor();
    }

    private void askForWords() {
        desk.keyboard().press("n");
        wall.getByText("Les premiers qui viennent").waitFor();
        desk.keyboard().press("q");
        wall.locator(".live-code").waitFor();
        accessible(wall, "live-wall-code");
    }

    private void sayWords() {
        List<String> words =
                List.of(
                        "confiance",
                        "Confiance",
                        "temps",
                        "la confiance",
                        "traité",
                        "temps",
                        "effort",
                        "<b>gras</b>");
        for (int i = 0; i < 4; i++) {
            say(phones.get(i), words.get(i));
        }
        phones.getFirst().getByText("Encore une réponse").waitFor();
        wall.getByText("Encore une réponse").waitFor();
        for (int i = 4; i < PHONES; i++) {
            say(phones.get(i), words.get(i));
        }
        wall.getByText("8 réponses").waitFor();
        assertThat(wall.locator(".live-words li").first().innerText()).contains("confiance", "3");
        accessible(wall, "live-wall-words");
        phones.getFirst().getByText("8 réponses").waitFor();
        accessible(phones.getFirst(), "live-phone-results");
    }

    private void blackAndBack() {
        wall.keyboard().press("b");
        wall.locator(".live-stage.is-black").waitFor();
        wall.keyboard().press("b");
        wall.locator(".live-stage:not(.is-black)").waitFor();
    }

    private void placeForces() {
        button(desk, "Où en est notre conseil").click();
        button(desk, "Ouvrir la question").click();
        for (int i = 0; i < PHONES; i++) {
            Page phone = phones.get(i);
            phone.locator("#q-forces form").waitFor();
            for (int f = 1; f <= 7; f++) {
                phone.locator("input[name=level-f" + f + "][value='" + (i + f) % 5 + "']").check();
            }
            button(phone, "Envoyer").click();
            phone.locator("#q-forces .live-saved").waitFor();
        }
        wall.locator(".live-spread").waitFor();
        wall.getByText("8 réponses").waitFor();
        accessible(wall, "live-wall-forces");
        accessible(phones.getLast(), "live-phone-forces");
    }

    private void seeItLater() {
        desk.setViewportSize(360, 740);
        accessible(desk, "live-desk-phone");
        go(desk, group + "/questions");
        desk.getByRole(AriaRole.HEADING, named("Questions en direct")).first().waitFor();
        desk.getByText("8 réponses").first().waitFor();
        accessible(desk, "live-asked-phone");
    }

    @Test
    void aPhoneWithoutScriptAnswersAsWell() {
        PersonId ines = withEmail("facilitatrice@demo.ramure.test");
        Cohort cohort =
                cohorts.create(
                        ines,
                        new NewCohort(
                                "sensibilisation-conseil",
                                LocalDate.of(2028, 9, 14),
                                Set.of(),
                                TestCohorts.details("Sans script", 20)));
        var halfDay = halfDays.of(ines, cohort.id()).getFirst();
        var code = orders.of(ines, halfDay.id()).code();
        questions.open(ines, halfDay.id(), "retour");
        BrowserContext plain =
                Browser.orSkip()
                        .newContext(
                                new com.microsoft.playwright.Browser.NewContextOptions()
                                        .setJavaScriptEnabled(false)
                                        .setLocale("fr-FR"));
        open.add(plain);
        Page phone = plain.newPage();
        go(phone, "/q");
        phone.getByLabel("Le code affiché à l’écran").fill(code.grouped());
        phone.keyboard().press("Enter");
        phone.getByLabel("Oui, je vais m’en servir").check();
        phone.getByRole(AriaRole.BUTTON, named("Envoyer")).click();
        assertThat(phone.locator("main").innerText())
                .contains("Votre réponse est enregistrée", "Et après ?", "Ouvrir le parcours");
    }

    private static void say(Page phone, String word) {
        phone.getByLabel("Mot 1").fill(word);
        phone.getByRole(AriaRole.BUTTON, named("Envoyer")).click();
        phone.locator(".live-saved").waitFor();
    }

    private BrowserContext person(int width, int height) {
        BrowserContext context = Browser.newPerson(width, height);
        open.add(context);
        return context;
    }

    private PersonId withEmail(String email) {
        return database.query(
                        "SELECT id FROM people_person WHERE email = ?",
                        (row, number) -> new PersonId(row.getObject(1, UUID.class)),
                        email)
                .getFirst();
    }

    private void go(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void accessible(Page page, String name) {
        String where = System.getProperty("ramure.pictures");
        if (where != null) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(where, name + ".png")));
        }
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
}
