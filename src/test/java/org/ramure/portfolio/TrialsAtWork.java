package org.ramure.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.cohorts.attendance.TestSheets;
import org.ramure.people.PersonId;
import org.ramure.portfolio.experiment.Claims;
import org.ramure.portfolio.experiment.FeedbackLoop;
import org.ramure.portfolio.experiment.Feedbacks;
import org.ramure.portfolio.experiment.Trial;
import org.ramure.portfolio.experiment.Trials;

/** Trials at work with their evidence, and feedback asked, given, opened and answered. */
class TrialsAtWork {

    private final Promotion promotion;
    private final Trials trials;
    private final Feedbacks feedbacks;
    private final Claims claims;

    TrialsAtWork(Promotion promotion, Trials trials, Feedbacks feedbacks, Claims claims) {
        this.promotion = promotion;
        this.trials = trials;
        this.feedbacks = feedbacks;
        this.claims = claims;
    }

    /** A trial that was told, with a text and a picture as evidence, and thought about. */
    UUID tried(String who, String what) throws IOException {
        PersonId person = promotion.person(who);
        UUID trial = trials.begin(person, Optional.of(promotion.id()));
        trials.save(person, trial, new Typed(Trials.WHAT, what, 0));
        trials.save(person, trial, new Typed(Trials.WHEN, promotion.today().toString(), 0));
        trials.addText(person, trial, "Compte rendu", "Trois personnes sont venues : " + what);
        trials.addFile(person, trial, "tableau.png", new ByteArrayInputStream(TestSheets.png()));
        trials.save(person, trial, new Typed(Trials.REFLECTION, "J’ai parlé trop vite.", 0));
        return trial;
    }

    UUID ask(String who, UUID trial, String giver, String question) {
        return feedbacks.ask(promotion.person(who), trial, promotion.person(giver), question);
    }

    /** Given, opened only then readable, and answered: closed. */
    void giveAndAnswer(String who, UUID trial, UUID ask, String giver) {
        feedbacks.give(promotion.person(giver), ask, "J’aurais écouté d’abord.");
        assertThat(loop(who, trial, ask).state()).isEqualTo(FeedbackLoop.State.TO_OPEN);
        assertThat(words(who, trial, ask)).as("not read before it is opened").isEmpty();
        feedbacks.open(promotion.person(who), ask);
        assertThat(words(who, trial, ask)).isEqualTo("J’aurais écouté d’abord.");
        assertThat(loop(who, trial, ask).state()).isEqualTo(FeedbackLoop.State.TO_ANSWER);
        feedbacks.answer(promotion.person(who), ask, "Je le ferai la prochaine fois.");
        assertThat(loop(who, trial, ask).state()).isEqualTo(FeedbackLoop.State.CLOSED);
    }

    private String words(String who, UUID trial, UUID ask) {
        return loop(who, trial, ask)
                .last(FeedbackLoop.Kind.GIVEN)
                .map(FeedbackLoop.Event::text)
                .orElse("");
    }

    Trial open(String who, UUID trial) {
        return trials.find(promotion.person(who), trial).orElseThrow();
    }

    FeedbackLoop loop(String who, UUID trial, UUID ask) {
        return open(who, trial).loops().stream()
                .filter(loop -> loop.id().equals(ask))
                .findFirst()
                .orElseThrow();
    }

    /** Claims a level of a competence with the first proof of the trial. */
    void claim(String who, UUID trial, String competence, int level) {
        UUID proof = open(who, trial).evidence().getFirst().id();
        claims.claim(
                promotion.person(who),
                trial,
                new Claims.NewClaim(
                        claims.framework(promotion.person(who), trial).orElseThrow().slug(),
                        competence,
                        level,
                        Set.of(),
                        Set.of(proof),
                        "Je l’ai fait devant six personnes."));
    }

    Trials trials() {
        return trials;
    }

    Feedbacks feedbacks() {
        return feedbacks;
    }
}
