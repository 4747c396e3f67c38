package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ramure.people.PersonId;
import org.ramure.portfolio.logbook.Extracts;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookEntry;
import org.ramure.portfolio.logbook.SharedExtract;
import org.ramure.portfolio.rhythm.CatchUpRules;
import org.ramure.portfolio.rhythm.CatchUps;
import org.ramure.portfolio.rhythm.DatedMilestone;
import org.ramure.portfolio.rhythm.Meetings;
import org.ramure.portfolio.rhythm.MyCatchUp;
import org.ramure.portfolio.rhythm.Rhythms;
import org.ramure.testing.Browser;

/** This week, what was missed, and two minutes for the logbook. */
final class LearnersWeek {

    private static final String CLAIRE = "claire";
    private static final String ACCEPT =
            "Accepter ce moment – Appel 1 · Ce que je n’ai pas dit au groupe";
    private static final String NOTE = "Éloïse a parlé la première, près du café.";
    private static final LocalDate UNTIL = LocalDate.of(2027, 4, 30);

    private final MonthsGroup group;
    private final Rhythms rhythms;
    private final Meetings meetings;
    private final CatchUps catchUps;
    private final Logbook logbook;
    private final Extracts extracts;

    LearnersWeek(
            MonthsGroup group,
            Rhythms rhythms,
            Meetings meetings,
            CatchUps catchUps,
            Logbook logbook,
            Extracts extracts) {
        this.group = group;
        this.rhythms = rhythms;
        this.meetings = meetings;
        this.catchUps = catchUps;
        this.logbook = logbook;
        this.extracts = extracts;
    }

    private PersonId learner() {
        return group.person(MonthsGroup.LEARNER);
    }

    /** What is next, a task that is done, a call that somebody proposed. */
    void findTheWeek(Walk walk) {
        meetings.proposeToSeveral(
                group.facilitator(),
                group.id(),
                "appel-1",
                List.of(group.place(MonthsGroup.LEARNER)),
                new Meetings.Slot(LocalDate.of(2027, 4, 2), LocalTime.of(9, 0), 45, "Au téléphone"),
                0);
        walk.go("/mon-espace", "space");
        walk.screen()
                .press(
                        walk.page()
                                .locator(".rhythm-block a[href$='/" + group.slug() + "']")
                                .first());
        walk.awaitAddress("/mon-parcours/" + group.slug());
        walk.awaitButton(ACCEPT);
        walk.look("week");
        walk.press("C’est fait : Se parler en trio");
        walk.awaitButton("Annuler : Se parler en trio");
        walk.press(ACCEPT);
        walk.awaitText("C’est noté.");
        walk.look("week-done");
        var mine = rhythms.mine(learner(), group.slug()).orElseThrow();
        assertThat(mine.isDone("m1-trio")).isTrue();
        assertThat(mine.milestone("appel-1").orElseThrow().state())
                .isEqualTo(DatedMilestone.State.FIXED);
        walk.go("/mon-parcours/" + group.slug() + "?onglet=mois", "pathway");
        assertThat(walk.text()).contains("Au téléphone", "fixé");
        walk.go("/mon-parcours/" + group.slug() + "?onglet=charge", "load");
        assertThat(walk.text()).contains("Attendu", "Déclaré", "Émargé", "40 min");
    }

    /** A plan for the missed day, with its reasons, and one thing less. */
    void catchUp(Walk walk) {
        walk.go("/mon-parcours/" + group.slug(), "week-behind");
        walk.follow("Voir le plan");
        walk.awaitButton("Je prends ce plan");
        assertThat(walk.text()).contains("Vous n’étiez pas à « S1 · Comprendre »");
        walk.look("plan");
        walk.press("Je prends ce plan");
        walk.awaitText("Mon plan");
        walk.look("plan-taken");
        var plan =
                catchUps.of(learner(), group.id(), CatchUpRules.USUAL_MINUTES, Set.of())
                        .answered()
                        .orElseThrow();
        assertThat(plan.accepted()).isTrue();
        assertThat(walk.text())
                .contains("Pris le 29 mars 2027", "sur " + plan.plan().lines().size());
        assertThat(rhythms.board(group.facilitator(), group.id()).orElseThrow().lines())
                .filteredOn(line -> line.person().id().equals(group.place(MonthsGroup.LEARNER)))
                .singleElement()
                .matches(line -> line.catchUp() == MyCatchUp.State.ACCEPTED);
    }

    /** An answer to a question of the month, with a file, found again without accents. */
    void writeANote(Walk walk) {
        walk.go("/mon-parcours/" + group.slug(), "week-prompts");
        Locator prompt = walk.page().locator(".rhythm-prompts li").first();
        String asked = prompt.locator("span").nth(1).innerText();
        walk.screen().press(prompt.getByRole(AriaRole.LINK));
        walk.awaitAddress(".*/carnet/noter/.+");
        walk.screen().field("Votre note").waitFor();
        assertThat(walk.page().locator("main").innerText()).contains(asked);
        walk.writeAndKeep("Votre note", NOTE);
        walk.look("note");
        walk.follow("Titre, pièces, partage");
        walk.awaitText("Pièces jointes");
        walk.join(
                "Joindre un fichier",
                "paroles.txt",
                "text/plain",
                "Trois phrases entendues.\n".getBytes(StandardCharsets.UTF_8));
        walk.look("entry");
        LogbookEntry kept = logbook.find(learner(), entry(walk)).orElseThrow();
        assertThat(kept.details().cohort()).contains(group.id());
        assertThat(kept.files()).singleElement().matches(file -> file.name().equals("paroles.txt"));
        walk.go("/carnet", "logbook");
        walk.screen().write(walk.page().getByLabel("Chercher un mot"), "eloise cafe");
        walk.page().keyboard().press("Enter");
        walk.awaitAddress("/carnet\\?.*q=");
        walk.awaitText("Éloïse a parlé la première");
        walk.look("logbook-found");
    }

    private static java.util.UUID entry(Walk walk) {
        var address = Pattern.compile("/carnet/([0-9a-f-]{36})").matcher(walk.page().url());
        assertThat(address.find()).isTrue();
        return java.util.UUID.fromString(address.group(1));
    }

    /** An extract for one person until a day, which they read until it is closed. */
    void shareAndClose(Walk walk) {
        walk.screen().press(walk.page().locator(".logbook-list a").first());
        walk.screen().link("Partager un extrait").waitFor();
        LogbookEntry entry = logbook.find(learner(), entry(walk)).orElseThrow();
        walk.follow("Partager un extrait");
        walk.awaitAddress("/partager$");
        walk.choose("Claire Tanguy");
        walk.screen().write(walk.page().locator("#logbook-until"), UNTIL.toString());
        walk.look("share");
        walk.press("Partager");
        walk.awaitAddress("/carnet/partages$");
        walk.awaitButton("Refermer pour Claire Tanguy");
        walk.look("shares");
        SharedExtract share =
                extracts.given(learner()).stream()
                        .filter(given -> given.entry().equals(entry.id()))
                        .findFirst()
                        .orElseThrow();
        assertThat(share.until()).isEqualTo(UNTIL);
        assertThat(extracts.read(group.person("malik"), share.id())).isEmpty();
        try (BrowserContext hers = Browser.newPerson(360, 740)) {
            Walk claire = walk.of(hers, "claire");
            claire.signIn(CLAIRE);
            claire.go("/carnet/partage/" + share.id(), "extract");
            assertThat(claire.text()).contains(NOTE, "30 avril 2027");
            walk.press("Refermer pour Claire Tanguy");
            walk.awaitExactly("refermé");
            claire.go("/carnet/partage/" + share.id(), "extract-closed");
            assertThat(claire.text()).contains("Ce partage n’est plus ouvert").doesNotContain(NOTE);
            claire.assertAllWasAccessible();
        }
        walk.look("shares-closed");
    }
}
