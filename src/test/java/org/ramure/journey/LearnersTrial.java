package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.ramure.cohorts.work.WorkDesk;
import org.ramure.cohorts.work.WorkState;
import org.ramure.cohorts.work.Works;
import org.ramure.people.PersonId;
import org.ramure.portfolio.experiment.FeedbackLoop;
import org.ramure.portfolio.experiment.Feedbacks;
import org.ramure.portfolio.experiment.Trial;
import org.ramure.portfolio.experiment.Trials;

/** A trial at work from the first word to the claim of a level; and the pitch, handed in. */
final class LearnersTrial {

    private static final String PITCH = "pitch";
    private static final String WHAT = "Ouvrir la réunion par une question.";

    private final MonthsGroup group;
    private final Trials trials;
    private final Feedbacks feedbacks;
    private final Works works;
    private final WorkDesk desk;

    LearnersTrial(
            MonthsGroup group, Trials trials, Feedbacks feedbacks, Works works, WorkDesk desk) {
        this.group = group;
        this.trials = trials;
        this.feedbacks = feedbacks;
        this.works = works;
        this.desk = desk;
    }

    private PersonId learner() {
        return group.person(MonthsGroup.LEARNER);
    }

    private Trial trial() {
        return trials.mine(learner()).stream()
                .filter(line -> line.title().equals(WHAT))
                .findFirst()
                .flatMap(line -> trials.find(learner(), line.id()))
                .orElseThrow();
    }

    /** What is tried, what shows it, what one thinks of it, and a question to the facilitator. */
    void tryAtWork(Walk walk) {
        walk.go("/experimentations", "trials");
        walk.press("Nouvel essai");
        walk.awaitAddress("/experimentations/.+");
        Locator cohort = walk.page().locator("vaadin-select").first();
        cohort.waitFor();
        if (!cohort.innerText().contains(MonthsGroup.TITLE)) {
            walk.screen().takeOption(cohort, MonthsGroup.TITLE);
        }
        walk.writeAndKeep("Ce que j’essaie", WHAT);
        walk.look("trial");
        addEvidence(walk);
        walk.follow("Le recul →");
        walk.screen().field("Mon recul").waitFor();
        walk.writeAndKeep("Mon recul", "J’ai attendu dix secondes, et Éloïse a parlé.");
        walk.look("trial-thought");
        walk.follow("Le retour →");
        walk.awaitButton("Demander ce retour");
        walk.choose("Inès Marchetti");
        walk.write("Votre question (facultatif)", "Qu’auriez-vous fait ?");
        walk.look("trial-ask");
        walk.press("Demander ce retour");
        walk.awaitText("retour attendu");
        assertThat(trial().loops())
                .singleElement()
                .matches(loop -> loop.giver().equals(group.facilitator()))
                .matches(loop -> loop.state() == FeedbackLoop.State.TO_GIVE);
    }

    private void addEvidence(Walk walk) {
        walk.follow("Les traces →");
        walk.write("Ce que l’on a vu ou entendu", "Trois personnes ont parlé avant moi.");
        walk.press("Ajouter");
        walk.page().locator(".portfolio-files").getByText("Trois personnes").first().waitFor();
        walk.join(
                "Joindre un fichier",
                "tableau.txt",
                "text/plain",
                "Qui parle : E., M., C.\n".getBytes(StandardCharsets.UTF_8));
        walk.look("trial-evidence");
        assertThat(trial().evidence()).hasSize(2);
    }

    /** What the facilitator wrote is opened and answered; only then is the loop closed. */
    void learnFromFeedback(Walk walk) {
        UUID id = trial().id();
        FeedbackLoop asked = trial().loops().getFirst();
        group.pass(Duration.ofDays(2));
        feedbacks.give(group.facilitator(), asked.id(), "J’aurais laissé un silence.");
        walk.go("/mon-espace", "space-feedback");
        assertThat(walk.text()).contains("2 retours attendent votre réponse");
        walk.go("/experimentations/" + id, "trial-next");
        walk.press("Lire ce retour");
        walk.awaitText("J’aurais laissé un silence.");
        walk.write("Votre réponse", "Je le tente jeudi.");
        walk.look("trial-answer");
        assertThat(trial().loops().getFirst().state())
                .as("read is not answered")
                .isEqualTo(FeedbackLoop.State.TO_ANSWER);
        walk.press("Répondre et boucler");
        walk.awaitExactly("bouclé");
        walk.look("trial-closed");
        assertThat(feedbacks.askedOf(group.facilitator()))
                .filteredOn(loop -> loop.id().equals(asked.id()))
                .singleElement()
                .matches(loop -> loop.state() == FeedbackLoop.State.CLOSED)
                .matches(loop ->
                        loop.last(FeedbackLoop.Kind.ANSWERED)
                                .orElseThrow()
                                .text()
                                .equals("Je le tente jeudi."));
    }

    void claimALevel(Walk walk) {
        walk.go("/experimentations/" + trial().id() + "?etape=niveau", "trial-level");
        walk.awaitButton("Affirmer ce niveau");
        walk.screen().takeOption(walk.page().locator("vaadin-select").first());
        walk.screen().choose(walk.page().locator("vaadin-radio-group input").nth(1));
        walk.write("Pourquoi ce niveau (facultatif)", "Je l’ai fait devant six personnes.");
        walk.look("claim");
        walk.press("Affirmer ce niveau");
        walk.awaitButton("Reprendre dans mon positionnement");
        walk.look("claimed");
        assertThat(trial().claims())
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.level()).isEqualTo(2);
                    assertThat(claim.evidence()).hasSize(2);
                });
    }

    /** A first version; the draft is nobody else’s, the version is the facilitator’s to read. */
    void handIn(Walk walk) {
        var task = new Works.Task(group.id(), PITCH);
        walk.go("/sessions/" + group.slug() + "/travaux", "works");
        walk.follow("Mon pitch");
        walk.awaitButton("Remettre");
        walk.screen()
                .write(
                        walk.page().locator("vaadin-text-area textarea").first(),
                        "Éloïse tient la ressourcerie. Il nous manque un camion le jeudi.");
        walk.page().keyboard().press("Tab");
        walk.awaitText("Enregistré à");
        walk.look("work");
        assertThat(desk.sheet(group.facilitator(), task, group.place(MonthsGroup.LEARNER)).work())
                .matches(work -> work.versions().isEmpty())
                .matches(work -> work.draft().isEmpty());
        walk.press("Remettre");
        walk.awaitText("C’est remis");
        walk.look("work-handed-in");
        assertThat(works.open(learner(), task).state()).isEqualTo(WorkState.HANDED_IN);
        assertThat(desk.sheet(group.facilitator(), task, group.place(MonthsGroup.LEARNER)).work())
                .matches(work -> work.versions().size() == 1)
                .matches(work -> work.last().orElseThrow().text().contains("un camion"));
    }
}
