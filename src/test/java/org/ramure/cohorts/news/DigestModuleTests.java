package org.ramure.cohorts.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayChange;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.Sessions.Visitor;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.news.CohortLetters.Planned;
import org.ramure.cohorts.news.Occasion.Kind;
import org.ramure.cohorts.work.Feedback;
import org.ramure.cohorts.work.WorkDesk;
import org.ramure.cohorts.work.Works;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@CohortsTest
class DigestModuleTests {

    @Autowired private Digest digest;
    @Autowired private Reading reading;
    @Autowired private CohortLetters letters;
    @Autowired private Cohorts cohorts;
    @Autowired private HalfDays halfDays;
    @Autowired private Participants participants;
    @Autowired private Sessions sessions;
    @Autowired private Works works;
    @Autowired private WorkDesk workDesk;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private JdbcTemplate sql;
    @Autowired private EntityManagerFactory database;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private PersonId amina = new PersonId(UUID.randomUUID());
    private String email = "";

    @BeforeEach
    void aFacilitatorAndALearner() {
        sql.update("DELETE FROM cohorts_news_item");
        sql.update("DELETE FROM cohorts_news_change");
        sql.update("UPDATE cohorts_cohort SET status = 'CANCELLED'");
        sql.update("UPDATE cohorts_news_run SET held_until = '2026-01-01 00:00:00'");
        moveTo("2026-11-21T13:02:00Z");
        ines = people.facilitator();
        email = "amina-" + UUID.randomUUID() + "@exemple.fr";
        amina = people.learner(email);
    }

    private void moveTo(String moment) {
        clock.advance(Duration.between(clock.instant(), Instant.parse(moment)));
    }

    private Cohort open() {
        Cohort cohort = cohorts.create(ines, TestCohorts.twoDays(1000));
        cohorts.open(ines, cohort.id());
        letters.turn(ines, cohort.id(), Kind.FORM, false);
        return cohort;
    }

    private Cohort joined() {
        Cohort cohort = open();
        sessions.register(Visitor.of(Optional.of(amina)), cohort.slug(), TestCohorts.invitee(""));
        return cohort;
    }

    /** Texts of the letters to this address, those about places left out. */
    private List<String> received(String to) {
        return sql.queryForList(
                "SELECT concat(subject, '\n', body) FROM mail_message WHERE recipient = ?"
                        + " AND (unsubscribe IS NOT NULL OR body LIKE '%part toujours%')"
                        + " ORDER BY created_at, id",
                String.class, to);
    }

    @Test
    void remindsAWeekAndADayBeforeOnceEach() {
        Cohort cohort = joined();
        moveTo("2027-03-03T09:00:00Z");
        digest.run();
        assertThat(received(email)).isEmpty();

        moveTo("2027-03-04T09:00:00Z");
        digest.run();
        digest.run();
        moveTo("2027-03-05T09:00:00Z");
        digest.run();

        assertThat(received(email)).hasSize(2);
        assertThat(received(email).getFirst())
                .startsWith("Coopérer efficacement\u00a0: rendez-vous le jeudi 11 mars 2027")
                .contains("Bonjour Inès,")
                .contains("jeudi 11 mars 2027, 9\u00a0h – 12\u00a0h\u00a030, Salle des fêtes")
                .contains("/sessions/" + cohort.slug());
        assertThat(received(email).get(1)).contains("vendredi 12 mars 2027");

        moveTo("2027-03-10T09:00:00Z");
        assertThat(digest.run().letters()).isEqualTo(1);
        assertThat(digest.run().letters()).isZero();
        assertThat(received(email).getLast())
                .startsWith("Demain\u00a0: Coopérer efficacement")
                .contains("/e/")
                .contains("#p=");
    }

    @Test
    void neverWritesTwiceADayNorAtNight() {
        joined();
        joined();
        moveTo("2027-03-10T05:00:00Z");
        digest.run();
        assertThat(received(email)).isEmpty();
        moveTo("2027-03-10T08:00:00Z");
        digest.run();
        assertThat(received(email)).hasSize(1);

        reading.choose(amina, Rhythm.AT_ONCE);
        joined();
        moveTo("2027-03-10T12:00:00Z");
        digest.run();

        assertThat(received(email)).hasSize(1);
        moveTo("2027-03-11T07:30:00Z");
        digest.run();
        assertThat(received(email)).hasSize(2);
    }

    @Test
    void gathersTheWholeWeekOnMondayForThoseWhoWantIt() {
        joined();
        reading.choose(amina, Rhythm.WEEKLY);
        moveTo("2027-03-07T09:00:00Z"); // a Sunday
        digest.run();
        assertThat(received(email)).isEmpty();

        moveTo("2027-03-08T09:00:00Z");
        digest.run();

        assertThat(received(email))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.split("– jeudi 11 mars 2027, 9", -1))
                                .as("each half-day once")
                                .hasSize(2));
        moveTo("2027-03-10T09:00:00Z");
        digest.run();
        assertThat(received(email)).hasSize(1);
    }

    @Test
    void tellsChangedAndCancelledDatesEvenToThoseWhoWantNoLetters() {
        Cohort cohort = joined();
        reading.choose(amina, Rhythm.NEVER);
        List<HalfDay> days = halfDays.of(ines, cohort.id());
        HalfDay first = days.getFirst();
        halfDays.change(
                ines,
                first.id(),
                new HalfDayChange(
                        first.title(),
                        first.day(),
                        LocalTime.of(10, 0),
                        first.end(),
                        Modality.ON_SITE,
                        "Médiathèque",
                        "",
                        first.version()));
        moveTo("2026-11-21T22:00:00Z");
        HalfDay last = days.getLast();
        halfDays.cancel(ines, last.id(), last.version(), "Neige");
        digest.run();

        assertThat(received(email))
                .singleElement()
                .satisfies(letter -> assertThat(letter).contains("Annulé").contains("Neige"));
        moveTo("2026-11-22T09:00:00Z");
        digest.run();
        assertThat(received(email).getLast())
                .contains("10\u00a0h – 12\u00a0h\u00a030, Médiathèque")
                .contains("part toujours");
        moveTo("2027-03-10T09:00:00Z");
        digest.run();
        assertThat(received(email)).hasSize(2);
    }

    @Test
    void tellsANewDateToThoseWhoKnewTheFormerOneOnly() {
        Cohort cohort = open();
        HalfDay first = halfDays.of(ines, cohort.id()).getFirst();
        halfDays.cancel(ines, first.id(), first.version(), "Neige");
        clock.advance(Duration.ofHours(1));
        sessions.register(Visitor.of(Optional.of(amina)), cohort.slug(), TestCohorts.invitee(""));
        digest.run();

        assertThat(received(email)).isEmpty();
    }

    @Test
    void remindsOfWorkUntilItIsHandedInAndTellsOfAnswers() {
        Cohort cohort = joined();
        Works.Task task = new Works.Task(cohort.id(), "livrable");
        moveTo("2027-03-16T09:00:00Z"); // due on the 19th
        digest.run();
        assertThat(received(email).getLast()).contains("À remettre pour le vendredi 19 mars 2027");

        works.save(amina, task, "Mon dossier", 0);
        works.handIn(amina, task);
        Feedback answer = new Feedback("Merci.", List.of(), Optional.empty(), Optional.empty(), 0);
        var place = participants.enrolled(ines, cohort.id()).getFirst().id();
        workDesk.send(ines, task, place, workDesk.draft(ines, task, place, answer));
        moveTo("2027-03-17T09:00:00Z");
        digest.run();

        assertThat(received(email).getLast())
                .contains("Une réponse vous attend")
                .doesNotContain("À remettre");
    }

    @Test
    void forgetsWhatIsNoLongerSoBeforeItLeaves() {
        Cohort cohort = joined();
        moveTo("2027-03-10T05:00:00Z"); // collected at night, not sent
        digest.run();
        sessions.leave(amina, cohort.id());
        moveTo("2027-03-10T09:00:00Z");

        assertThat(digest.run().letters()).isZero();
        assertThat(received(email)).isEmpty();
    }

    @Test
    void sendsNobodyTwiceWhenTwoNodesRunAtOnceOrOneDied() throws Exception {
        Cohort cohort = open();
        fill(cohort, 40);
        moveTo("2027-03-10T09:00:00Z");
        try (var nodes = Executors.newFixedThreadPool(2)) {
            List<Future<Digest.Run>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(nodes.submit(digest::run));
            }
            int sent = 0;
            for (Future<Digest.Run> run : runs) {
                sent += run.get().letters();
            }
            assertThat(sent).isEqualTo(40);
        }
        assertThat(mostToOne(cohort)).isEqualTo(1);

        sql.update(
                "UPDATE cohorts_news_run SET holder = 'dead', held_until = '2027-03-10 09:05:00'");
        assertThat(digest.run().ran()).isFalse();
        moveTo("2027-03-10T09:06:00Z");
        assertThat(digest.run().ran()).isTrue();
    }

    private long mostToOne(Cohort cohort) {
        Long most =
                sql.queryForObject(
                        "SELECT max(n) FROM (SELECT count(*) AS n FROM mail_message m JOIN"
                                + " cohorts_participant p ON p.email = m.recipient WHERE"
                                + " p.cohort_id = ? GROUP BY m.recipient) counted",
                        Long.class,
                        cohort.id().toString());
        return most == null ? 0 : most;
    }

    private void fill(Cohort cohort, int many) {
        for (int i = 0; i < many; i++) {
            sql.update(
                    "INSERT INTO cohorts_participant (id, cohort_id, email, given_name,"
                            + " family_name, organisation, status, origin, group_name, language,"
                            + " invited_at, answered_at, version) VALUES (?, ?, ?, 'P', ?, '',"
                            + " 'ENROLLED', 'HAND', '', 'FR', '2026-01-01 00:00:00',"
                            + " '2026-01-01 00:00:00', 0)",
                    UUID.randomUUID().toString(),
                    cohort.id().toString(),
                    "p" + i + "-" + UUID.randomUUID() + "@exemple.fr",
                    "Nom " + i);
        }
    }

    @Test
    void asksAFixedNumberOfQuestionsPerBatch() {
        fill(open(), 20);
        moveTo("2027-03-10T09:00:00Z");
        long few = statements(() -> assertThat(digest.run().letters()).isEqualTo(20));
        moveTo("2026-11-21T13:02:00Z");
        fill(open(), 200);
        moveTo("2027-03-10T10:00:00Z");
        long many = statements(() -> assertThat(digest.run().letters()).isEqualTo(200));

        // Rows are written fifty at a time; everything else is asked once a batch.
        assertThat(few).isLessThan(60);
        assertThat(many - few).isLessThan(60);
    }

    private long statements(Runnable what) {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        what.run();
        return statistics.getPrepareStatementCount();
    }

    @Test
    void showsFacilitatorsWhatLeavesWhenAndToWhomAndLetsThemSwitchRemindersOff() {
        Cohort cohort = joined();

        List<Planned> planned = planned(cohort);

        assertThat(planned)
                .extracting(Planned::kind)
                .contains(Kind.HALF_DAY_WEEK, Kind.HALF_DAY_EVE, Kind.WORK_DUE);
        Planned first = planned.getFirst();
        assertThat(first.leaves()).isEqualTo(LocalDate.of(2027, 3, 4));
        assertThat(first.people()).isEqualTo(1);
        assertThat(first.preview().text()).contains("jeudi 11 mars 2027");
        letters.turn(ines, cohort.id(), Kind.HALF_DAY_WEEK, false);
        assertThat(planned(cohort).getFirst().switchedOff()).isTrue();
        moveTo("2027-03-04T09:00:00Z");
        assertThat(digest.run().letters()).isZero();
        letters.turn(ines, cohort.id(), Kind.HALF_DAY_WEEK, true);
        assertThat(digest.run().letters()).isEqualTo(1);
        assertThat(letters.left(ines, cohort.id(), 10))
                .hasSize(2)
                .allMatch(left -> left.people() == 1);
        assertThat(letters.planned(ines, cohort.id()))
                .filteredOn(one -> one.kind() == Kind.HALF_DAY_WEEK)
                .hasSize(2);
    }

    private List<Planned> planned(Cohort cohort) {
        return letters.planned(ines, cohort.id()).stream()
                .filter(one -> one.kind() != Kind.FORM)
                .toList();
    }

    @Test
    void keepsTheLettersOfACohortFromEveryoneElse() {
        Cohort cohort = joined();
        PersonId stranger = people.facilitator();

        refused("cohorts.unknown", () -> letters.planned(stranger, cohort.id()));
        refused("cohorts.unknown", () -> letters.left(amina, cohort.id(), 10));
        refused(
                "cohorts.unknown",
                () -> letters.turn(stranger, cohort.id(), Kind.HALF_DAY_EVE, false));
        refused("cohorts.unknown", () -> letters.switchedOff(stranger, cohort.id()));
        refused(
                "cohorts.news.essential",
                () -> letters.turn(ines, cohort.id(), Kind.CANCELLED, false));
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
