package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.HandClock;
import org.ramure.portfolio.experiment.Feedbacks;
import org.ramure.portfolio.logbook.Extracts;
import org.ramure.portfolio.logbook.SharedExtract;
import org.ramure.portfolio.rhythm.Meetings;
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
 * The fourth week of nine months on a phone, after the first day was missed: the week, the logbook,
 * a trial with somebody's feedback, one's own reading of oneself.
 */
@WholeApplicationTest
@Import({LearnersMonthBrowserIT.Hands.class, MonthsGroup.class})
@TestPropertySource(
        properties = {
            "ramure.demo=true",
            "spring.datasource.url=jdbc:h2:mem:learnersmonth;DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
        })
class LearnersMonthBrowserIT {

    private static final String CLAIRE = "claire";

    @LocalServerPort private int port;
    @Autowired private MonthsGroup group;
    @Autowired private Meetings meetings;
    @Autowired private Feedbacks feedbacks;
    @Autowired private Extracts extracts;

    private final BrowserContext phone = Browser.newPerson(360, 740);
    private final Page page = phone.newPage();

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
        phone.close();
    }

    @Test
    void aWeekOnAPhone() {
        group.inTheFourthWeek();
        phone.setDefaultTimeout(120_000);
        proposeACall();
        Screen screen = new Screen(page, "http://localhost:" + port, new Hand.Mouse(page));
        try {
            MonthsGroup.signIn(screen, MonthsGroup.LEARNER);
            findTheWeek(screen);
            catchUp(screen);
            writeANote(screen);
            shareIt(screen);
            tryAtWork(screen);
            learnFromFeedback(screen);
            giveOnesOwnReading(screen);
            askPeers(screen);
        } finally {
            screen.picture("learners-month-last");
        }
        screen.assertAllWasAccessible();
    }

    private void proposeACall() {
        meetings.proposeToSeveral(
                group.facilitator(),
                group.id(),
                "appel-1",
                List.of(group.place(MonthsGroup.LEARNER)),
                new Meetings.Slot(LocalDate.of(2027, 4, 2), LocalTime.of(9, 0), 45, "Au téléphone"),
                0);
    }

    private void look(Screen screen, String name) {
        page.locator("main h1").first().waitFor();
        Object over =
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(over).as(name + " is not wider than the phone").isEqualTo(0);
        screen.checkAccessibility();
        screen.picture("learners-month-" + name);
    }

    private void go(Screen screen, String path, String name) {
        screen.open(path);
        look(screen, name);
    }

    private void findTheWeek(Screen screen) {
        go(screen, "/mon-espace", "space");
        screen.press(page.locator(".rhythm-block").getByRole(AriaRole.LINK).first());
        page.waitForURL("**/mon-parcours/**");
        look(screen, "week");
        screen.press(screen.button("C’est fait : Se parler en trio"));
        screen.button("Annuler : Se parler en trio").waitFor();
        screen.press(named(AriaRole.BUTTON, "^Accepter ce moment"));
        said("C’est noté.");
        look(screen, "week-done");
        go(screen, "/mon-parcours/" + group.slug() + "?onglet=mois", "pathway");
        assertThat(page.locator("main").innerText()).contains("Au téléphone", "fixé");
        go(screen, "/mon-parcours/" + group.slug() + "?onglet=charge", "load");
    }

    private void catchUp(Screen screen) {
        go(screen, "/mon-parcours/" + group.slug(), "week-behind");
        screen.press(screen.link("Voir le plan"));
        screen.button("Je prends ce plan").waitFor();
        look(screen, "plan");
        screen.press(screen.button("Je prends ce plan"));
        page.getByText("Mon plan").first().waitFor();
        look(screen, "plan-taken");
    }

    private void writeANote(Screen screen) {
        go(screen, "/mon-parcours/" + group.slug(), "week-prompts");
        Locator prompt = page.locator(".rhythm-prompts li").first();
        String asked = prompt.locator("span").nth(1).innerText();
        screen.press(prompt.getByRole(AriaRole.LINK));
        page.waitForURL(Pattern.compile(".*/carnet/noter/.+"));
        page.locator("form.sheet textarea").waitFor();
        assertThat(page.locator("main").innerText()).contains(asked);
        typed(page.locator("form.sheet textarea"), "Éloïse a parlé la première, près du café.");
        look(screen, "note");
        go(screen, "/carnet", "logbook");
        Locator search = page.getByLabel("Chercher un mot");
        search.fill("eloise cafe");
        search.press("Enter");
        page.waitForURL("**/carnet?q=**");
        page.getByText("Éloïse a parlé la première").first().waitFor();
        look(screen, "logbook-found");
    }

    private void shareIt(Screen screen) {
        screen.press(page.locator(".logbook-list a").first());
        screen.link("Partager un extrait").waitFor();
        look(screen, "entry");
        screen.press(screen.link("Partager un extrait"));
        screen.arriveAt("Partager un extrait");
        page.getByLabel("Claire Tanguy").check();
        page.locator("#logbook-until").fill("2027-04-30");
        look(screen, "share");
        screen.press(screen.button("Partager"));
        page.waitForURL("**/carnet/partages");
        look(screen, "shares");
        assertThat(extracts.received(group.person(CLAIRE)))
                .singleElement()
                .satisfies(share -> {
                    assertThat(share.beginning()).contains("Éloïse");
                    assertThat(share.until()).isEqualTo(LocalDate.of(2027, 4, 30));
                });
        assertThat(extracts.received(group.person("malik"))).isEmpty();
        screen.press(screen.button("Refermer pour Claire Tanguy"));
        page.getByText("refermé", new Page.GetByTextOptions().setExact(true)).waitFor();
        assertThat(extracts.received(group.person(CLAIRE)))
                .noneMatch(share -> share.state() == SharedExtract.State.OPEN);
    }

    private void tryAtWork(Screen screen) {
        go(screen, "/experimentations", "trials");
        screen.press(screen.button("Nouvel essai"));
        page.waitForURL(Pattern.compile(".*/experimentations/.+"));
        Locator cohort = page.locator("vaadin-select").first();
        cohort.waitFor();
        if (!cohort.innerText().contains("Coopérer au printemps")) {
            screen.takeOption(cohort, "Coopérer au printemps");
        }
        typed(page.locator("form.sheet textarea").first(), "Ouvrir la réunion par une question.");
        look(screen, "trial");
        screen.press(screen.link("Les traces →"));
        Locator words = page.getByLabel("Ce que l’on a vu ou entendu");
        words.fill("Trois personnes ont parlé avant moi.");
        words.press("Tab");
        screen.press(screen.button("Ajouter"));
        page.locator(".portfolio-files").getByText("Trois personnes").first().waitFor();
        look(screen, "trial-evidence");
        screen.open(
                page.url().substring(server().length()).replaceAll("\\?.*", "") + "?etape=retour");
        page.getByLabel("Claire Tanguy").check();
        page.getByLabel("Votre question (facultatif)").fill("Qu’aurais-tu fait ?");
        page.getByLabel("Votre question (facultatif)").press("Tab");
        look(screen, "trial-ask");
        screen.press(screen.button("Demander ce retour"));
        page.getByText(Pattern.compile("^retour attendu")).first().waitFor();
    }

    private String server() {
        return "http://localhost:" + port;
    }

    private void learnFromFeedback(Screen screen) {
        var asked = feedbacks.askedOf(group.person(CLAIRE)).getFirst();
        feedbacks.give(group.person(CLAIRE), asked.id(), "J’aurais laissé un silence.");
        go(screen, "/mon-espace", "space-feedback");
        go(screen, "/experimentations/" + asked.trial(), "trial-next");
        screen.press(screen.button("Lire ce retour"));
        page.getByText("J’aurais laissé un silence.").waitFor();
        Locator answer =
                page.getByLabel("Votre réponse", new Page.GetByLabelOptions().setExact(true));
        answer.fill("Je le tente jeudi.");
        answer.press("Tab");
        look(screen, "trial-answer");
        screen.press(screen.button("Répondre et boucler"));
        page.getByText("bouclé", new Page.GetByTextOptions().setExact(true)).first().waitFor();
        look(screen, "trial-closed");
    }

    private void giveOnesOwnReading(Screen screen) {
        go(screen, "/competences/voix?session=" + group.slug(), "voices");
        screen.press(screen.button("Donner mon regard"));
        page.waitForURL("**/regards/**");
        look(screen, "reading");
        for (Locator group :
                page.locator("form.sheet [role=radiogroup], form.sheet fieldset").all()) {
            Locator second = group.locator("input[type=radio]");
            if (second.count() > 1) {
                second.nth(1).check();
            }
        }
        page.waitForCondition(this::allIsSaved);
        screen.press(screen.button("Envoyer mon regard"));
        page.getByText("votre regard est envoyé").waitFor();
        look(screen, "reading-sent");
    }

    private void askPeers(Screen screen) {
        screen.open("/competences/voix?session=" + group.slug());
        Locator first = page.locator(".voices-round").first();
        screen.press(
                first.locator("summary")
                        .filter(new Locator.FilterOptions().setHasText("Inviter quelqu’un")));
        page.getByLabel("Claire Tanguy").check();
        look(screen, "voices-ask");
        screen.press(screen.button("Envoyer l’invitation"));
        first.getByText("Claire Tanguy").first().waitFor();
        look(screen, "voices-asked");
    }

    /** Writes and waits until it is kept. */
    private void typed(Locator field, String text) {
        field.fill(text);
        page.waitForCondition(this::allIsSaved);
    }

    private boolean allIsSaved() {
        return (Boolean)
                page.evaluate(
                        "[...document.querySelectorAll('.sheet-state')].some(s => s.dataset.state === 'saved')"
                                + " && [...document.querySelectorAll('.sheet-state')].every(s => ['saved', '', undefined].includes(s.dataset.state))");
    }

    private Locator named(AriaRole role, String pattern) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(Pattern.compile(pattern)))
                .first();
    }

    private void said(String text) {
        page.getByText(text).first().waitFor();
    }
}
