package org.ramure.portfolio.codev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.portfolio.codev.Circle.Seat;
import org.ramure.portfolio.practices.PracticesTest;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

@PracticesTest
class CodevTests {

    private static final LocalDateTime SOON = LocalDateTime.of(2026, 11, 24, 14, 0);

    @Autowired private CodevSessions codev;
    @Autowired private Circles circles;
    @Autowired private Cohorts cohorts;
    @Autowired private Participants participants;
    @Autowired private Sessions sessions;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private org.springframework.jdbc.core.JdbcTemplate jdbc;
    @Autowired private EntityManagerFactory database;
    @Autowired private TransactionTemplate transaction;

    @Autowired
    @Qualifier("codevData")
    private PersonalData data;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private PersonId amina = new PersonId(UUID.randomUUID());
    private PersonId malik = new PersonId(UUID.randomUUID());
    private PersonId claire = new PersonId(UUID.randomUUID());
    private PersonId yann = new PersonId(UUID.randomUUID());

    @SuppressWarnings("NullAway.Init") // made before each test
    private Cohort cohort;

    @BeforeEach
    void aCohortOfFour() {
        clock.set(HandClock.START);
        ines = people.facilitator();
        cohort = cohorts.create(ines, TestCohorts.twoDays(60));
        cohorts.open(ines, cohort.id());
        amina = enrolled("Amina", "Mairie");
        malik = enrolled("Malik", "Mairie");
        claire = enrolled("Claire", "Régie");
        yann = enrolled("Yann", "");
    }

    private PersonId enrolled(String name, String organisation) {
        String email = "p-" + UUID.randomUUID() + "@exemple.fr";
        PersonId person = people.learner(email);
        jdbc.update(
                "UPDATE people_person SET given_name = ?, family_name = 'Roux' WHERE email = ?",
                name,
                email);
        sessions.register(
                Sessions.Visitor.of(Optional.of(person)),
                cohort.slug(),
                new Invitee(email, name, "Roux", organisation, ""));
        return person;
    }

    private UUID planned(String group) {
        return codev.plan(
                ines, cohort.id(), new CodevSessions.Plan("La navette", SOON, "Salle 2", group));
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }

    @Test
    void planningTakesTheGeneralProtocolOfSixRoundsAndRolesAreForOne() {
        UUID id = planned("");
        codev.take(amina, id, CodevRole.CLIENT);
        codev.take(malik, id, CodevRole.CONSULTANT);
        codev.take(claire, id, CodevRole.CONSULTANT);
        refused("portfolio.codev.taken", () -> codev.take(malik, id, CodevRole.CLIENT));
        codev.take(malik, id, CodevRole.SECRETARY);

        CodevSession session = codev.open(yann, id);
        assertThat(session.rounds()).hasSize(6);
        assertThat(session.rounds().stream().mapToInt(r -> r.minutes()).sum()).isEqualTo(75);
        assertThat(session.holder(CodevRole.SECRETARY))
                .hasValueSatisfying(m -> assertThat(m.name()).isEqualTo("Malik Roux"));
        codev.leave(claire, id);
        assertThat(codev.open(yann, id).members()).hasSize(2);
        refused(
                "portfolio.codev.past",
                () ->
                        codev.plan(
                                ines,
                                cohort.id(),
                                new CodevSessions.Plan("", SOON.minusDays(9), "", "")));
    }

    @Test
    void everyoneSeesTheSameClockWhichSurvivesPausesAndRounds() {
        UUID id = planned("");
        codev.take(amina, id, CodevRole.CLIENT);
        codev.take(malik, id, CodevRole.ANIMATOR);
        refused("portfolio.codev.notAnimator", () -> codev.start(amina, id));
        codev.start(malik, id);
        clock.advance(Duration.ofMinutes(4));
        codev.pause(malik, id);
        clock.advance(Duration.ofMinutes(30));
        codev.start(malik, id);
        clock.advance(Duration.ofMinutes(7));
        codev.addMinute(malik, id);

        RoundClock seen = codev.open(amina, id).clock();
        assertThat(seen.elapsed()).isEqualTo(Duration.ofMinutes(11));
        assertThat(seen.left()).isEqualTo(Duration.ZERO);
        assertThat(seen).isEqualTo(codev.open(ines, id).clock());
        codev.next(malik, id, 0);
        codev.next(malik, id, 0);
        clock.advance(Duration.ofSeconds(5));
        CodevSession second = codev.open(amina, id);
        assertThat(second.round()).as("two clicks are one step").isEqualTo(1);
        assertThat(second.clock().elapsed()).isEqualTo(Duration.ofSeconds(5));
        codev.end(malik, id);
        codev.start(malik, id);
        assertThat(codev.open(amina, id).isEnded()).isTrue();
        refused("portfolio.codev.ended", () -> codev.take(yann, id, CodevRole.CONSULTANT));
    }

    @Test
    void minutesAreWrittenByTheSecretaryAndReadByThoseWhoWereInIt() {
        UUID id = planned("");
        codev.take(amina, id, CodevRole.CLIENT);
        codev.take(malik, id, CodevRole.SECRETARY);
        codev.take(claire, id, CodevRole.CONSULTANT);
        codev.save(malik, id, new Typed("temps.exposer", "La navette s’arrête", 0));

        assertThat(codev.save(malik, id, new Typed("temps.exposer", "Autre onglet", 0)))
                .isInstanceOf(Saving.Conflict.class);
        codev.save(amina, id, new Typed(MinuteFields.COMMITMENT, "Appeler la régie lundi", 0));
        refused(
                "assessment.exercise.unknownField",
                () -> codev.save(amina, id, new Typed("temps.exposer", "Non", 1)));
        refused(
                "portfolio.codev.notSecretary",
                () -> codev.save(claire, id, new Typed("temps.exposer", "Non", 1)));
        assertThat(codev.minutes(claire, id)).hasSize(2);
        for (PersonId outside : List.of(ines, yann, people.administrator())) {
            refused("portfolio.codev.unknown", () -> codev.minutes(outside, id));
            refused(
                    "portfolio.codev.unknown",
                    () -> codev.save(outside, id, new Typed("temps.exposer", "x", 1)));
            refused("portfolio.codev.unknown", () -> codev.start(outside, id));
        }
    }

    @Test
    void aSessionOfAGroupIsForThatGroup() {
        participants.group(ines, List.of(placeOf(amina).id()), "Ouest");
        UUID id = planned("Ouest");
        UUID own =
                codev.plan(
                        amina, cohort.id(), new CodevSessions.Plan("", SOON, "", "n’importe quoi"));

        assertThat(codev.open(amina, own).group()).isEqualTo("Ouest");
        assertThat(codev.of(amina, cohort.id())).hasSize(2);
        assertThat(codev.of(malik, cohort.id())).isEmpty();
        assertThat(codev.of(ines, cohort.id())).hasSize(2);
        refused("portfolio.codev.unknown", () -> codev.open(malik, id));
        refused("portfolio.codev.unknown", () -> codev.take(malik, id, CodevRole.CONSULTANT));
        refused("portfolio.codev.unknown", () -> codev.cancel(malik, id));
        codev.cancel(amina, own);
        refused("portfolio.codev.unknown", () -> codev.open(amina, own));
    }

    private Participant placeOf(PersonId person) {
        return participants.enrolled(ines, cohort.id()).stream()
                .filter(p -> p.person().filter(person::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private List<ThrowingCallable> everything(PersonId nosy, UUID id, UUID circle) {
        return List.of(
                () -> codev.open(nosy, id),
                () -> codev.take(nosy, id, CodevRole.CONSULTANT),
                () -> codev.leave(nosy, id),
                () -> codev.cancel(nosy, id),
                () -> codev.next(nosy, id, 0),
                () -> codev.pause(nosy, id),
                () -> codev.addMinute(nosy, id),
                () -> codev.end(nosy, id),
                () -> codev.minutes(nosy, id),
                () -> codev.plan(nosy, cohort.id(), new CodevSessions.Plan("", SOON, "", "")),
                () -> circles.all(nosy, cohort.id()),
                () -> circles.deal(nosy, cohort.id(), 2),
                () -> circles.form(nosy, cohort.id(), Set.of(claire, yann)),
                () -> circles.open(nosy, circle),
                () -> circles.notes(nosy, circle),
                () -> circles.leave(nosy, circle, amina),
                () -> circles.join(nosy, circle, nosy),
                () -> circles.met(nosy, circle, LocalDate.of(2026, 11, 20)),
                () -> circles.meetNext(nosy, circle, Optional.empty(), ""),
                () -> circles.save(nosy, circle, new Typed("notes", "x", 0)));
    }

    @Test
    void isNobodyElsesBusiness() {
        UUID id = planned("");
        UUID circle = circles.form(amina, cohort.id(), Set.of(amina, malik));
        PersonId stranger = people.facilitator();
        for (PersonId nosy : List.of(stranger, new PersonId(UUID.randomUUID()))) {
            assertThat(codev.of(nosy, cohort.id())).isEmpty();
            assertThat(circles.mine(nosy, cohort.id())).isEmpty();
            for (ThrowingCallable what : everything(nosy, id, circle)) {
                refused("portfolio.codev.unknown", what);
            }
        }
        refused("portfolio.codev.unknown", () -> circles.open(claire, circle));
        PersonId administrator = people.administrator();
        refused("portfolio.codev.unknown", () -> circles.notes(administrator, circle));
        refused("portfolio.codev.unknown", () -> codev.minutes(administrator, id));
        refused("portfolio.codev.unknown", () -> circles.notes(ines, circle));
        refused(
                "portfolio.codev.unknown",
                () -> circles.save(ines, circle, new Typed("notes", "x", 0)));
        refused("portfolio.codev.unknown", () -> circles.all(amina, cohort.id()));
        refused("portfolio.codev.unknown", () -> circles.leave(malik, circle, amina));
    }

    @Test
    void aPairKeepsItsNotesItsMeetingsAndWhoCameAndLeft() {
        UUID id = circles.form(amina, cohort.id(), Set.of(amina, malik));
        refused(
                "portfolio.codev.circle.busy",
                () -> circles.form(claire, cohort.id(), Set.of(claire, malik)));
        refused(
                "portfolio.codev.circle.size",
                () -> circles.form(claire, cohort.id(), Set.of(claire)));
        circles.save(amina, id, new Typed(MinuteFields.NOTES, "On se voit mardi", 0));
        circles.save(malik, id, new Typed(MinuteFields.question(0), "Une surprise", 0));
        circles.meetNext(malik, id, Optional.of(SOON), "Au café");
        circles.met(amina, id, LocalDate.of(2026, 11, 20));
        refused(
                "portfolio.codev.circle.notYet",
                () -> circles.met(amina, id, LocalDate.of(2026, 12, 20)));
        circles.join(amina, id, claire);
        refused("portfolio.codev.circle.full", () -> circles.join(amina, id, yann));
        clock.advance(Duration.ofDays(40));
        circles.leave(malik, id, malik);
        clock.advance(Duration.ofDays(5));
        circles.join(malik, id, malik);

        Circle circle = circles.open(ines, id);
        assertThat(circle.seats()).extracting(Seat::name).contains("Malik Roux");
        assertThat(circle.seats()).hasSize(4);
        assertThat(circle.present()).hasSize(3);
        assertThat(circle.meetings()).containsExactly(LocalDate.of(2026, 11, 20));
        assertThat(circle.month()).isEqualTo(1);
        assertThat(circles.notes(claire, id)).hasSize(2);
        refused(
                "assessment.exercise.unknownField",
                () -> circles.save(malik, id, new Typed(MinuteFields.question(9), "x", 0)));
    }

    @Test
    void dealsOutWhoIsInNoPairAndKeepsColleaguesApart() {
        assertThat(circles.deal(ines, cohort.id(), 2)).isEqualTo(2);
        assertThat(circles.deal(ines, cohort.id(), 2)).as("nobody is left").isZero();
        Circle ofAmina = circles.mine(amina, cohort.id()).orElseThrow();

        assertThat(ofAmina.has(malik)).as("both of the Mairie").isFalse();
        assertThat(circles.all(ines, cohort.id())).hasSize(2);
    }

    @Test
    void asksAsManyQuestionsForTwentySessionsAndPairsAsForOne() {
        UUID first = planned("");
        codev.take(amina, first, CodevRole.CLIENT);
        circles.form(amina, cohort.id(), Set.of(amina, malik));
        long sessions = statements(() -> codev.of(ines, cohort.id()));
        long pairs = statements(() -> circles.all(ines, cohort.id()));
        for (int i = 0; i < 19; i++) {
            codev.take(claire, planned(""), CodevRole.CLIENT);
            enrolled("Personne " + i, "");
            enrolled("Autre " + i, "");
        }
        circles.deal(ines, cohort.id(), 2);

        assertThat(codev.of(ines, cohort.id())).hasSize(20);
        assertThat(circles.all(ines, cohort.id())).hasSizeGreaterThan(18);
        assertThat(statements(() -> codev.of(ines, cohort.id()))).isEqualTo(sessions);
        assertThat(statements(() -> circles.all(ines, cohort.id()))).isEqualTo(pairs);
    }

    private long statements(Runnable what) {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        what.run();
        return statistics.getPrepareStatementCount();
    }

    @Test
    void handsOverAndForgetsThePersonButLeavesOthersTheirMinutes() {
        UUID id = planned("");
        codev.take(malik, id, CodevRole.SECRETARY);
        codev.take(amina, id, CodevRole.CLIENT);
        codev.save(malik, id, new Typed("temps.exposer", "Écrit par Malik", 0));
        UUID circle = circles.form(amina, cohort.id(), Set.of(amina, malik, claire));
        Map<String, Object> export = transaction.execute(status -> data.export(malik));
        assertThat(String.valueOf(export)).contains("Écrit par Malik", "SECRETARY");

        transaction.executeWithoutResult(status -> data.erase(malik));
        assertThat(codev.minutes(amina, id)).hasSize(1);
        assertThat(String.valueOf(codev.open(amina, id).members())).doesNotContain("Malik");
        assertThat(String.valueOf(circles.open(amina, circle).seats())).doesNotContain("Malik");
        assertThat(circles.open(amina, circle).present()).hasSize(2);
    }
}
