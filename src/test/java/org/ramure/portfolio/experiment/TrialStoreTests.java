package org.ramure.portfolio.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.HandClock;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.portfolio.experiment.Claims.NewClaim;
import org.ramure.portfolio.experiment.FeedbackLoop.Kind;
import org.ramure.portfolio.experiment.FeedbackLoop.State;
import org.ramure.portfolio.logbook.LogbookTest;
import org.ramure.portfolio.logbook.TwoCohorts;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

@LogbookTest
class TrialStoreTests {

    private static final String UNKNOWN = "portfolio.experiment.unknown";
    private static final byte[] PDF = "%PDF-1.4\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired private Trials trials;
    @Autowired private Feedbacks feedbacks;
    @Autowired private Claims claims;
    @Autowired private TwoCohorts two;
    @Autowired private HandClock clock;
    @Autowired private TransactionTemplate transaction;

    @Autowired
    @Qualifier("trialData")
    private PersonalData data;

    @SuppressWarnings("NullAway.Init") // made before each test
    private TwoCohorts.Cast cast;

    @BeforeEach
    void twoCohorts() {
        clock.set(HandClock.START);
        cast = two.make();
    }

    private UUID trial(PersonId who, String what) {
        UUID id = trials.begin(who, Optional.of(cast.cohort().id()));
        trials.save(who, id, new Typed(Trials.WHAT, what, 0));
        return id;
    }

    private UUID proved(String what) {
        UUID id = trial(cast.amina(), what);
        trials.addText(cast.amina(), id, "Notes", "Trois personnes sont venues.");
        trials.save(cast.amina(), id, new Typed(Trials.REFLECTION, "J’ai parlé trop vite.", 0));
        return id;
    }

    private void later(int days) {
        clock.advance(Duration.ofDays(days));
    }

    private FeedbackLoop loop(PersonId reader, UUID trial) {
        return trials.find(reader, trial).orElseThrow().loops().getFirst();
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }

    @Test
    void goesAllTheWayRoundFromTrialToClaim() {
        UUID id = proved("Inviter le garagiste\nà la réunion");
        UUID ask = feedbacks.ask(cast.amina(), id, cast.malik(), "Qu’aurais-tu fait ?");
        later(9);

        assertThat(loop(cast.amina(), id).state()).isEqualTo(State.TO_GIVE);
        assertThat(loop(cast.amina(), id).days(clock.instant())).isEqualTo(9);
        assertThat(feedbacks.askedOf(cast.malik()))
                .extracting(FeedbackLoop::trialTitle)
                .containsExactly("Inviter le garagiste");
        feedbacks.give(cast.malik(), ask, "J’aurais écouté d’abord.");
        later(1);
        FeedbackLoop waiting = loop(cast.amina(), id);
        assertThat(waiting.state()).isEqualTo(State.TO_OPEN);
        assertThat(waiting.last(Kind.GIVEN).orElseThrow().text())
                .as("not read before it is opened")
                .isEmpty();
        refused("portfolio.experiment.moved", () -> feedbacks.answer(cast.amina(), ask, "Merci"));
        feedbacks.open(cast.amina(), ask);
        later(1);
        assertThat(loop(cast.amina(), id).last(Kind.GIVEN).orElseThrow().text())
                .isEqualTo("J’aurais écouté d’abord.");
        refused("portfolio.experiment.moved", () -> feedbacks.give(cast.malik(), ask, "Autre"));
        refused("portfolio.experiment.text.empty", () -> feedbacks.answer(cast.amina(), ask, " "));
        feedbacks.answer(cast.amina(), ask, "Je le ferai la prochaine fois.");
        assertThat(loop(cast.amina(), id).state()).isEqualTo(State.CLOSED);
        assertThat(loop(cast.malik(), id).last(Kind.ANSWERED).orElseThrow().text())
                .startsWith("Je le ferai");
        assertThat(trials.mine(cast.amina()).getFirst().standing().next())
                .contains(TrialStep.CLAIM);
        UUID proof = trials.find(cast.amina(), id).orElseThrow().evidence().getFirst().id();
        claims.claim(cast.amina(), id, claim(2, proof));
        assertThat(trials.mine(cast.amina()).getFirst().standing().next()).isEmpty();
        assertThat(claims.mine(cast.amina(), "grille"))
                .extracting(TrialClaim::level, TrialClaim::frameworkVersion)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "2026.1"));
        assertThat(trials.find(cast.malik(), id).orElseThrow().claims())
                .as("claims are the learner’s own")
                .isEmpty();
    }

    private static NewClaim claim(int level, UUID... proofs) {
        return new NewClaim(
                "grille", "C1", level, Set.of("c1-ecouter"), Set.of(proofs), "Je l’ai fait.");
    }

    @Test
    void refusesClaimsThatNothingBacks() {
        UUID id = proved("Essai");
        UUID proof = trials.find(cast.amina(), id).orElseThrow().evidence().getFirst().id();

        refused(
                "portfolio.experiment.claim.evidence",
                () -> claims.claim(cast.amina(), id, claim(2)));
        refused(
                "portfolio.experiment.claim.level",
                () -> claims.claim(cast.amina(), id, claim(9, proof)));
        refused(UNKNOWN, () -> claims.claim(cast.malik(), id, claim(2, proof)));
        trials.withdraw(cast.amina(), proof);
        refused(
                "portfolio.experiment.claim.evidence",
                () -> claims.claim(cast.amina(), id, claim(2, proof)));
    }

    @Test
    void keepsEarlierClaimsBesideLaterOnesUntilTheyAreTakenBack() {
        UUID id = proved("Essai");
        UUID proof = trials.find(cast.amina(), id).orElseThrow().evidence().getFirst().id();
        UUID first = claims.claim(cast.amina(), id, claim(1, proof));
        later(1);
        claims.claim(cast.amina(), id, claim(2, proof));

        assertThat(claims.mine(cast.amina(), "grille"))
                .extracting(TrialClaim::level)
                .containsExactly(2, 1);
        refused(UNKNOWN, () -> claims.withdraw(cast.malik(), first));
        claims.withdraw(cast.amina(), first);
        assertThat(claims.mine(cast.amina(), "grille"))
                .extracting(TrialClaim::level)
                .containsExactly(2);
        assertThat(trials.find(cast.amina(), id).orElseThrow().claims()).hasSize(2);
    }

    @Test
    void asksPeopleOfTheCohortOnceAtATime() {
        UUID id = trial(cast.amina(), "Essai");

        cast.strangers()
                .forEach(stranger ->
                        refused(
                                "portfolio.experiment.ask.stranger",
                                () -> feedbacks.ask(cast.amina(), id, stranger, "")));
        UUID ask = feedbacks.ask(cast.amina(), id, cast.ines(), "");
        refused(
                "portfolio.experiment.ask.already",
                () -> feedbacks.ask(cast.amina(), id, cast.ines(), ""));
        refused(
                "portfolio.experiment.cohort.asked",
                () -> trials.belong(cast.amina(), id, Optional.empty()));
        later(1);
        feedbacks.withdraw(cast.amina(), ask);
        assertThat(trials.find(cast.ines(), id)).as("the question was taken back").isEmpty();
        refused(UNKNOWN, () -> feedbacks.give(cast.ines(), ask, "Trop tard"));
        later(1);
        feedbacks.ask(cast.amina(), id, cast.ines(), "Encore");
        assertThat(trials.find(cast.ines(), id)).isPresent();
    }

    @Test
    void isNobodyElsesThanTheLearnersAndWhomTheyAsk() throws IOException {
        UUID id = trial(cast.amina(), "Secret");
        trials.addFile(cast.amina(), id, "a.pdf", new ByteArrayInputStream(PDF));
        UUID file = trials.find(cast.amina(), id).orElseThrow().evidence().getFirst().id();
        UUID ask = feedbacks.ask(cast.amina(), id, cast.ines(), "Votre avis ?");
        List<PersonId> others = new ArrayList<>(cast.strangers());
        others.add(cast.malik());

        for (PersonId other : others) {
            assertThat(trials.find(other, id)).isEmpty();
            assertThat(trials.mine(other)).isEmpty();
            assertThat(trials.file(other, file)).isEmpty();
            assertThat(feedbacks.askedOf(other)).isEmpty();
            assertThat(feedbacks.desk(other, cast.cohort().id())).isEmpty();
            refused(UNKNOWN, () -> feedbacks.give(other, ask, "x"));
            changesNothing(other, id, ask, file);
        }
        assertThat(trials.file(cast.ines(), file)).isPresent();
        changesNothing(cast.ines(), id, ask, file);
        assertThat(trials.find(cast.amina(), id).orElseThrow().title()).isEqualTo("Secret");
    }

    private void changesNothing(PersonId other, UUID id, UUID ask, UUID proof) {
        refused(UNKNOWN, () -> trials.save(other, id, new Typed(Trials.WHAT, "x", 1)));
        refused(UNKNOWN, () -> trials.belong(other, id, Optional.empty()));
        refused(UNKNOWN, () -> trials.addText(other, id, "", "x"));
        refused(UNKNOWN, () -> trials.addLink(other, id, "", "https://exemple.fr"));
        refused(UNKNOWN, () -> trials.addFile(other, id, "a", InputStream.nullInputStream()));
        refused(UNKNOWN, () -> trials.withdraw(other, proof));
        refused(UNKNOWN, () -> trials.delete(other, id));
        refused(UNKNOWN, () -> feedbacks.ask(other, id, cast.amina(), ""));
        refused(UNKNOWN, () -> feedbacks.withdraw(other, ask));
        refused(UNKNOWN, () -> feedbacks.open(other, ask));
        refused(UNKNOWN, () -> feedbacks.answer(other, ask, "x"));
        refused(UNKNOWN, () -> claims.framework(other, id));
        refused(UNKNOWN, () -> claims.claim(other, id, claim(1, proof)));
    }

    @Test
    void showsTheFacilitatorWhoWaitsForWhomButNotWhatPeersTellEachOther() {
        UUID first = trial(cast.amina(), "Entre pairs");
        feedbacks.ask(cast.amina(), first, cast.malik(), "Entre nous");
        later(3);
        UUID second = trial(cast.malik(), "Pour Inès");
        feedbacks.ask(cast.malik(), second, cast.ines(), "Votre avis ?");

        List<FeedbackLoop> desk = feedbacks.desk(cast.ines(), cast.cohort().id());
        assertThat(desk).extracting(FeedbackLoop::trialTitle).containsExactly("Pour Inès", "");
        assertThat(desk.getLast().events().getFirst().text()).isEmpty();
        assertThat(desk.getLast().days(clock.instant())).isEqualTo(3);
        assertThat(trials.find(cast.ines(), first)).isEmpty();
        assertThat(trials.find(cast.ines(), second)).isPresent();
    }

    @Test
    void closesTheDoorWhenOneOfThemLeavesTheCohort() {
        UUID id = trial(cast.amina(), "Essai");
        UUID ask = feedbacks.ask(cast.amina(), id, cast.malik(), "");
        two.leave(cast.malik(), cast.cohort());

        assertThat(trials.find(cast.malik(), id)).isEmpty();
        assertThat(feedbacks.askedOf(cast.malik())).isEmpty();
        refused(UNKNOWN, () -> feedbacks.give(cast.malik(), ask, "x"));
        assertThat(loop(cast.amina(), id).state()).isEqualTo(State.TO_GIVE);
    }

    @Test
    void keepsBothTextsOfTwoTabsAndRefusesWhatNoFieldTakes() {
        UUID id = trial(cast.amina(), "Du téléphone");

        assertThat(trials.save(cast.amina(), id, new Typed(Trials.WHAT, "Du bureau", 0)))
                .isInstanceOf(Saving.Conflict.class);
        refused(
                "assessment.exercise.unknownField",
                () -> trials.save(cast.amina(), id, new Typed("autre", "x", 0)));
        refused(
                "assessment.exercise.notADate",
                () -> trials.save(cast.amina(), id, new Typed(Trials.WHEN, "demain", 0)));
        refused(
                "competences.evidence.linkInvalid",
                () -> trials.addLink(cast.amina(), id, "", "http://exemple.fr"));
        assertThat(trials.begin(cast.amina(), Optional.empty()))
                .isEqualTo(trials.begin(cast.amina(), Optional.empty()))
                .isNotEqualTo(id);
    }

    @Test
    void listsWithAFixedNumberOfStatements() {
        feedbacks.ask(cast.amina(), proved("Un"), cast.malik(), "");
        long mine = two.statements(() -> trials.mine(cast.amina()));
        long asked = two.statements(() -> feedbacks.askedOf(cast.malik()));
        long desk = two.statements(() -> feedbacks.desk(cast.ines(), cast.cohort().id()));
        for (int i = 0; i < 12; i++) {
            feedbacks.ask(cast.amina(), proved("Encore " + i), cast.malik(), "");
        }

        assertThat(trials.mine(cast.amina())).hasSize(13);
        assertThat(two.statements(() -> trials.mine(cast.amina()))).isEqualTo(mine);
        assertThat(two.statements(() -> feedbacks.askedOf(cast.malik()))).isEqualTo(asked);
        assertThat(two.statements(() -> feedbacks.desk(cast.ines(), cast.cohort().id())))
                .isEqualTo(desk);
    }

    @Test
    void handsOverAndErasesWithThePerson() {
        UUID id = proved("Mon essai");
        UUID ask = feedbacks.ask(cast.amina(), id, cast.malik(), "");
        later(1);
        feedbacks.give(cast.malik(), ask, "Mon retour");
        Map<String, Object> mine = transaction.execute(status -> data.export(cast.amina()));
        Map<String, Object> his = transaction.execute(status -> data.export(cast.malik()));

        assertThat(String.valueOf(mine)).contains("Mon essai", "Mon retour");
        assertThat(String.valueOf(his)).contains("Mon retour").doesNotContain("Mon essai");
        transaction.executeWithoutResult(status -> data.erase(cast.malik()));
        assertThat(loop(cast.amina(), id).giverName()).isEmpty();
        transaction.executeWithoutResult(status -> data.erase(cast.amina()));
        assertThat(trials.mine(cast.amina())).isEmpty();
    }
}
