package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.cohorts.work.WorkState;
import org.ramure.cohorts.work.Works;
import org.ramure.people.PersonId;
import org.ramure.portfolio.experiment.FeedbackLoop;
import org.ramure.portfolio.experiment.Feedbacks;
import org.ramure.portfolio.experiment.Trials;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookDetails;
import org.ramure.portfolio.logbook.LogbookTurn;

/** What people ask to be read: a trial, a pitch by its rubric, themselves on the grid. */
final class FacilitatorsReadings {

    /** In everything that people wrote for themselves or for somebody else. */
    static final String PRIVATE = "que personne d'autre ne lit";

    private static final String WHAT = "Ouvrir la réunion par une question";

    private final MonthsGroup group;
    private final Trials trials;
    private final Feedbacks feedbacks;
    private final Logbook logbook;
    private final Works works;

    FacilitatorsReadings(
            MonthsGroup group, Trials trials, Feedbacks feedbacks, Logbook logbook, Works works) {
        this.group = group;
        this.trials = trials;
        this.feedbacks = feedbacks;
        this.logbook = logbook;
        this.works = works;
    }

    private PersonId learner() {
        return group.person(MonthsGroup.LEARNER);
    }

    private Works.Task pitch() {
        return new Works.Task(group.id(), "pitch");
    }

    /** A note, a trial shown to a peer alone, one for the facilitator, and two pitches. */
    void writeForOthers(Walk walk) {
        group.at(LocalDate.of(2027, 3, 20), LocalTime.of(8, 0));
        var note =
                logbook.begin(
                        learner(),
                        new LogbookDetails(
                                LogbookTurn.FREE,
                                "",
                                Optional.of(group.id()),
                                LocalDate.of(2027, 3, 20)));
        logbook.save(learner(), note.id(), new Typed(Logbook.TEXT, "Une note " + PRIVATE, 0));
        ask("Un essai " + PRIVATE, group.person("claire"), "Une question " + PRIVATE);
        ask(WHAT, group.facilitator(), "Est-ce assez petit ?");
        PersonId malik = group.person("malik");
        works.save(malik, pitch(), "Il nous manque un camion le jeudi.", version(malik));
        works.handIn(malik, pitch());
        works.save(learner(), pitch(), "Un brouillon " + PRIVATE, version(learner()));
        group.fourthWeek();
        walk.mustNotSee(PRIVATE);
    }

    private long version(PersonId person) {
        return works.open(person, pitch()).version();
    }

    private UUID ask(String what, PersonId giver, String question) {
        UUID trial = trials.begin(learner(), Optional.of(group.id()));
        trials.save(learner(), trial, new Typed(Trials.WHAT, what, 0));
        return feedbacks.ask(learner(), trial, giver, question);
    }

    /** Asked nine days ago, given today, open until it is answered. */
    void giveFeedback(Walk walk) {
        FacilitatorsDay.part(walk, group.slug(), "Expérimentations", "experimentations");
        assertThat(walk.text())
                .contains("Claire Tanguy", "depuis 9 jours")
                .as("what two others say to each other")
                .doesNotContain("Une question");
        walk.follow(WHAT);
        walk.awaitText("Est-ce assez petit ?");
        walk.look("trial");
        walk.write("Votre retour", "Oui, et dites-le avant de commencer.");
        walk.press("Envoyer le retour");
        walk.awaitText("Oui, et dites-le avant de commencer.");
        walk.look("trial-given");
        assertThat(mine().state()).isEqualTo(FeedbackLoop.State.TO_OPEN);
        group.pass(Duration.ofDays(3));
        FacilitatorsDay.part(walk, group.slug(), "Expérimentations", "experimentations");
        assertThat(standing(walk)).contains("retour à lire", "depuis 3 jours");
        feedbacks.open(learner(), mine().id());
        walk.page().reload();
        assertThat(standing(walk)).contains("retour lu, sans réponse");
        feedbacks.answer(learner(), mine().id(), "Je le ferai jeudi.");
        walk.page().reload();
        walk.awaitText("Un échange est bouclé.");
        walk.look("trial-closed");
        assertThat(mine().state()).isEqualTo(FeedbackLoop.State.CLOSED);
    }

    private FeedbackLoop mine() {
        return feedbacks.askedOf(group.facilitator()).stream()
                .filter(loop -> loop.cohort().equals(group.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The line of the exchange between the learner and the facilitator. */
    private static String standing(Walk walk) {
        Locator row =
                walk.page()
                        .locator("table tr")
                        .filter(FacilitatorsDay.having(FacilitatorsDay.LEARNER))
                        .filter(FacilitatorsDay.having("Inès Marchetti"));
        row.waitFor();
        return row.innerText().replaceAll("[\\u00a0\\u202f]", " ");
    }

    /** A level on every criterion and a word, sent to the person, who then has it. */
    void readByRubric(Walk walk) {
        walk.go("/groupes/" + group.slug() + "/travaux", "works");
        assertThat(walk.text()).contains("1 remis sur 4");
        walk.follow("Malik Benali");
        walk.awaitText("Il nous manque un camion le jeudi.");
        walk.look("answer");
        Locator criteria = walk.page().locator(".cohorts-work-criterion vaadin-radio-group");
        int levels = criteria.count();
        for (Locator criterion : criteria.all()) {
            walk.screen().choose(criterion.locator("input").nth(1));
        }
        walk.write("Commentaire d’ensemble", "Qui conduira le camion ?");
        walk.awaitText("Brouillon enregistré");
        assertThat(works.open(group.person("malik"), pitch()).state())
                .as("a draft is not sent")
                .isEqualTo(WorkState.HANDED_IN);
        walk.press("Envoyer le retour");
        walk.awaitText("Le retour est parti");
        walk.look("answered");
        var theirs = works.open(group.person("malik"), pitch());
        assertThat(theirs.state()).isEqualTo(WorkState.ANSWERED);
        var answer = theirs.last().orElseThrow().feedback().orElseThrow();
        assertThat(answer.comment()).isEqualTo("Qui conduira le camion ?");
        assertThat(answer.lines()).hasSize(levels).allMatch(line -> line.level() == 1);
    }

    /** Everyone is asked at T0; the facilitator reads one learner. */
    void readOnTheGrid(Walk walk) {
        FacilitatorsDay.part(walk, group.slug(), "Regards", "regards");
        walk.screen()
                .press(
                        walk.page()
                                .locator("vaadin-button")
                                .filter(FacilitatorsDay.having("Inviter tout le groupe : T0"))
                                .first());
        walk.awaitText("invitations sont faites");
        walk.look("asked");
        walk.press("Donner le mien : " + FacilitatorsDay.LEARNER);
        walk.awaitAddress("/regards/.+");
        LearnersVoices.fillIn(walk, 1);
        walk.look("reading");
        walk.press("Envoyer mon regard");
        walk.awaitText("votre regard est envoyé");
        walk.look("reading-sent");
        FacilitatorsDay.part(walk, group.slug(), "Regards", "regards");
        Locator row =
                walk.page()
                        .locator("table tr")
                        .filter(FacilitatorsDay.having(FacilitatorsDay.LEARNER))
                        .first();
        assertThat(row.innerText()).contains("1 sur", "pas encore ouvert");
    }
}
