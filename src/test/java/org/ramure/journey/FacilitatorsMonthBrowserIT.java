package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.cohorts.HandClock;
import org.ramure.people.PersonId;
import org.ramure.portfolio.experiment.Feedbacks;
import org.ramure.portfolio.experiment.Trials;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookDetails;
import org.ramure.portfolio.logbook.LogbookTurn;
import org.ramure.testing.Browser;
import org.ramure.testing.WholeApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/**
 * The fourth week of a group, for the one who facilitates it and has no mouse: calls, who is
 * behind, feedback, readings, pairs. What people wrote for themselves or for others is nowhere.
 */
@WholeApplicationTest
@Import({FacilitatorsMonthBrowserIT.Hands.class, MonthsGroup.class})
@TestPropertySource(
        properties = {
            "ramure.demo=true",
            "spring.datasource.url=jdbc:h2:mem:facilitatorsmonth;DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
        })
class FacilitatorsMonthBrowserIT {

    private static final String LEARNER = "Awa Le Goff";
    private static final String PRIVATE = "que personne d'autre ne lit";

    @LocalServerPort private int port;
    @Autowired private MonthsGroup group;
    @Autowired private Trials trials;
    @Autowired private Feedbacks feedbacks;
    @Autowired private Logbook logbook;

    private final BrowserContext browser = Browser.newPerson(1280, 900);
    private final Page page = browser.newPage();

    /** Time stands where the group is. */
    @TestConfiguration
    static class Hands {
        @Bean
        @Primary
        HandClock handClock() {
            return new HandClock();
        }
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aWeekWithTheKeyboardAlone() {
        group.inTheFourthWeek();
        browser.setDefaultTimeout(120_000);
        UUID asked = write();
        Screen screen = new Screen(page, "http://localhost:" + port, new Keyboard(page));
        try {
            MonthsGroup.signIn(screen, MonthsGroup.FACILITATOR);
            screen.open("/groupes");
            screen.press(screen.link("Coopérer au printemps"));
            page.waitForURL("**/groupes/" + group.slug() + "**");
            look(screen, "group");
            proposeCalls(screen);
            seeWhoIsBehind(screen);
            giveFeedback(screen);
            askForReadings(screen);
            giveOnesReading(screen);
            dealPairs(screen);
        } finally {
            screen.picture("facilitators-month-last");
        }
        assertThat(feedbacks.askedOf(group.facilitator()))
                .filteredOn(loop -> loop.trial().equals(asked))
                .allMatch(loop -> loop.state().isOpen());
        screen.assertAllWasAccessible();
    }

    /** A note, a trial shown to a peer alone, and one on which the facilitator is asked. */
    private UUID write() {
        PersonId learner = group.person(MonthsGroup.LEARNER);
        var note =
                logbook.begin(
                        learner,
                        new LogbookDetails(
                                LogbookTurn.FREE,
                                "",
                                Optional.of(group.id()),
                                LocalDate.of(2027, 3, 20)));
        logbook.save(learner, note.id(), typed(Logbook.TEXT, "Une note " + PRIVATE));
        UUID toAPeer = trials.begin(learner, Optional.of(group.id()));
        trials.save(learner, toAPeer, typed(Trials.WHAT, "Un essai " + PRIVATE));
        feedbacks.ask(learner, toAPeer, group.person("claire"), "Une question " + PRIVATE);
        UUID shown = trials.begin(learner, Optional.of(group.id()));
        trials.save(learner, shown, typed(Trials.WHAT, "Ouvrir la réunion par une question"));
        feedbacks.ask(learner, shown, group.facilitator(), "Est-ce assez petit ?");
        return shown;
    }

    private static Typed typed(String field, String text) {
        return new Typed(field, text, 0);
    }

    private void look(Screen screen, String name) {
        page.locator("main h1").first().waitFor();
        assertThat(page.content()).as(name).doesNotContain(PRIVATE);
        screen.checkAccessibility();
        screen.picture("facilitators-month-" + name);
    }

    private void part(Screen screen, String label, String key) {
        screen.press(
                page.locator("main nav")
                        .getByRole(
                                AriaRole.LINK,
                                new Locator.GetByRoleOptions().setName(label).setExact(true)));
        page.waitForURL("**partie=" + key);
        look(screen, key);
    }

    private void proposeCalls(Screen screen) {
        part(screen, "Rythme", "rythme");
        screen.press(
                page.locator("summary").filter(withText("Proposer des rendez-vous à plusieurs")));
        for (String name : Set.of(LEARNER, "Malik Benali")) {
            screen.choose(
                    page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name)));
        }
        typeAndEnter(
                screen,
                page.locator(".rhythm-form vaadin-date-picker input").first(),
                "02/04/2027");
        typeAndEnter(
                screen, page.locator(".rhythm-form vaadin-time-picker input").first(), "09:00");
        screen.press(screen.button("Proposer à chaque personne"));
        page.getByText("2 propositions").first().waitFor();
        look(screen, "proposed");
    }

    private static void typeAndEnter(Screen screen, Locator field, String text) {
        screen.write(field, text);
        field.press("Enter");
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private void seeWhoIsBehind(Screen screen) {
        Locator line =
                page.locator("section").filter(withText("Pour qui un mot aiderait")).locator("li");
        assertThat(line.allInnerTexts())
                .singleElement()
                .asString()
                .contains(LEARNER, "S1 · Comprendre", "manqué");
        look(screen, "behind");
    }

    private void giveFeedback(Screen screen) {
        part(screen, "Expérimentations", "experimentations");
        assertThat(page.locator("main").innerText()).contains("Claire Tanguy");
        screen.press(screen.link("Ouvrir la réunion par une question"));
        page.getByText("Est-ce assez petit ?").waitFor();
        look(screen, "trial");
        screen.write(
                page.getByRole(
                        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Votre retour")),
                "Oui, et dites-le avant de commencer.");
        page.keyboard().press("Tab");
        screen.press(screen.button("Envoyer le retour"));
        page.getByText("Oui, et dites-le avant de commencer.").first().waitFor();
        look(screen, "trial-given");
        screen.open("/groupes/" + group.slug());
        look(screen, "group-again");
    }

    private void askForReadings(Screen screen) {
        part(screen, "Regards", "regards");
        Locator ask =
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions()
                                        .setName(Pattern.compile("^Inviter tout le groupe : T0")))
                        .first();
        screen.press(ask);
        page.getByText(Pattern.compile("invitations sont faites")).first().waitFor();
        assertThat(page.locator("table").first().innerText()).contains(LEARNER);
        look(screen, "asked");
    }

    private void giveOnesReading(Screen screen) {
        Locator mine =
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("Donner le mien : " + LEARNER))
                        .first();
        screen.press(mine);
        page.waitForURL("**/regards/**");
        page.locator("form.sheet").first().waitFor();
        look(screen, "reading");
        for (Locator question : page.locator("form.sheet fieldset").all()) {
            Locator second = question.locator("input[type=radio]").nth(1);
            if (question.locator("input[type=radio]").count() > 1) {
                screen.choose(second);
            }
        }
        screen.press(screen.button("Envoyer mon regard"));
        page.getByText("votre regard est envoyé").waitFor();
        look(screen, "reading-sent");
        screen.open("/groupes/" + group.slug() + "?partie=regards");
        look(screen, "regards-after");
    }

    private void dealPairs(Screen screen) {
        part(screen, "Entraide", "entraide");
        screen.press(
                page.locator("vaadin-details-summary")
                        .filter(withText("Répartir tout le monde"))
                        .first());
        screen.press(screen.button("Répartir"));
        page.getByText("2 groupes formés").first().waitFor();
        page.locator("table").filter(withText(LEARNER)).waitFor();
        look(screen, "entraide-dealt");
    }
}
