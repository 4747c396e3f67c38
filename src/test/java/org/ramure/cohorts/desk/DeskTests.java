package org.ramure.cohorts.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.Sessions.Visitor;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.desk.Messages.Letter;
import org.ramure.cohorts.desk.Notes.Note;
import org.ramure.cohorts.desk.Reason.Kind;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@CohortsTest
class DeskTests {

    @Autowired private Desk desk;
    @Autowired private Notes notes;
    @Autowired private Messages messages;
    @Autowired private Cohorts cohorts;
    @Autowired private Participants participants;
    @Autowired private Sessions sessions;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private EntityManagerFactory database;
    @Autowired private JdbcTemplate sql;

    private PersonId ines = new PersonId(UUID.randomUUID());

    @BeforeEach
    void aFacilitator() {
        moveTo("2026-11-21T13:02:00Z");
        ines = people.facilitator();
    }

    private void moveTo(String moment) {
        clock.advance(Duration.between(clock.instant(), Instant.parse(moment)));
    }

    private Cohort open() {
        Cohort cohort = cohorts.create(ines, TestCohorts.twoDays(1000));
        cohorts.open(ines, cohort.id());
        return cohort;
    }

    private PersonId join(Cohort cohort) {
        PersonId learner = people.learner("p-" + UUID.randomUUID() + "@exemple.fr");
        sessions.register(Visitor.of(Optional.of(learner)), cohort.slug(), TestCohorts.invitee(""));
        return learner;
    }

    private void fill(Cohort cohort, int many) {
        for (int i = 0; i < many; i++) {
            sql.update(
                    "INSERT INTO cohorts_participant (id, cohort_id, email, given_name,"
                            + " family_name, organisation, person_id, status, origin, group_name,"
                            + " language, invited_at, version) VALUES (?, ?, ?, 'P', ?, '', ?,"
                            + " 'ENROLLED', 'HAND', '', 'FR', '2026-01-01 00:00:00', 0)",
                    UUID.randomUUID().toString(),
                    cohort.id().toString(),
                    UUID.randomUUID() + "@exemple.fr",
                    "Nom " + i,
                    UUID.randomUUID().toString());
        }
    }

    private ParticipantId placeIn(Cohort cohort) {
        return participants.enrolled(ines, cohort.id()).getFirst().id();
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    private long statements(Runnable what) {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        what.run();
        return statistics.getPrepareStatementCount();
    }

    @Test
    void saysWhomToTalkToAndWhyAndTellsThePersonTheSame() {
        Cohort cohort = open();
        PersonId amina = join(cohort);
        assertThat(desk.toCall(ines)).isEmpty();
        moveTo("2027-04-01T08:00:00Z");

        assertThat(desk.toCall(ines))
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.slug()).isEqualTo(cohort.slug());
                    assertThat(call.reasons())
                            .singleElement()
                            .satisfies(reason -> {
                                assertThat(reason.kind()).isEqualTo(Kind.NOTHING_HANDED_IN);
                                assertThat(reason.since()).contains(TestCohorts.START.plusDays(8));
                            });
                    assertThat(desk.about(amina, cohort.id())).isEqualTo(call.reasons());
                });
        assertThat(
                        desk.about(
                                people.learner("q-" + UUID.randomUUID() + "@exemple.fr"),
                                cohort.id()))
                .isEmpty();
    }

    @Test
    void showsTheHalfDaysOfTodayAndThisWeek() {
        open();
        assertThat(desk.week(ines)).isEmpty();
        moveTo("2027-03-11T07:00:00Z");

        assertThat(desk.week(ines))
                .extracting(Appointment::today)
                .containsExactly(true, true, false, false);
        assertThat(desk.week(people.facilitator())).isEmpty();
    }

    @Test
    void asksAsManyQuestionsForFourHundredPeopleAsForForty() {
        Cohort cohort = open();
        fill(cohort, 40);
        moveTo("2027-04-01T08:00:00Z");
        long few = statements(() -> desk.toCall(ines));
        long fewOnBoard = statements(() -> desk.board(ines, cohort.id()));
        fill(cohort, 360);

        assertThat(statements(() -> assertThat(desk.toCall(ines)).hasSize(400))).isEqualTo(few);
        assertThat(statements(() -> assertThat(desk.board(ines, cohort.id()).lines()).hasSize(400)))
                .isEqualTo(fewOnBoard);
        assertThat(few).isLessThan(20);
    }

    @Test
    void asksAsManyQuestionsForSixSessionsAsForOne() {
        fill(open(), 5);
        moveTo("2027-04-01T08:00:00Z");
        long one = statements(() -> desk.toCall(ines));
        moveTo("2026-11-21T13:02:00Z");
        for (int i = 0; i < 5; i++) {
            fill(open(), 5);
        }
        moveTo("2027-04-01T08:00:00Z");

        assertThat(statements(() -> assertThat(desk.toCall(ines)).hasSize(30))).isEqualTo(one);
    }

    @Test
    void putsPeopleAndStepsSideBySide() {
        Cohort cohort = open();
        join(cohort);
        Board before = desk.board(ines, cohort.id());
        moveTo("2027-04-01T08:00:00Z");
        Board after = desk.board(ines, cohort.id());

        assertThat(before.columns()).hasSize(5);
        assertThat(before.lines().getFirst().cells().getLast().mark()).isEqualTo(Board.Mark.LOCKED);
        assertThat(after.lines().getFirst().cells().getLast().mark()).isEqualTo(Board.Mark.OVERDUE);
        refused("cohorts.unknown", () -> desk.board(people.facilitator(), cohort.id()));
    }

    @Test
    void keepsNotesForTheCohortsFacilitatorsAlone() {
        Cohort cohort = open();
        PersonId amina = join(cohort);
        ParticipantId place = placeIn(cohort);
        notes.add(ines, place, "A changé de poste.", LocalDate.of(2026, 11, 20));
        PersonId second = people.facilitator();
        cohorts.addFacilitator(ines, cohort.id(), people.emailOf(second));

        assertThat(notes.of(second, place))
                .extracting(Note::text)
                .containsExactly("A changé de poste.");
        assertThat(desk.toCall(ines))
                .singleElement()
                .satisfies(call ->
                        assertThat(call.nextContact()).contains(LocalDate.of(2026, 11, 20)));
        refused("cohorts.unknown", () -> notes.of(people.administrator(), place));
        refused("cohorts.unknown", () -> notes.of(people.facilitator(), place));
        refused("cohorts.unknown", () -> notes.of(amina, place));
    }

    @Test
    void tellsTheSlowerOfTwoNoteTakers() {
        Cohort cohort = open();
        join(cohort);
        Note note = notes.add(ines, placeIn(cohort), "Un", null);
        Note changed =
                new Note(note.id(), "", "Deux", Optional.empty(), note.writtenAt(), note.version());

        notes.change(ines, changed);
        refused("cohorts.desk.note.conflict", () -> notes.change(ines, changed));
        refused("cohorts.unknown", () -> notes.delete(people.facilitator(), note.id()));
    }

    @Test
    void tellsAPersonsHistoryInTheSameOrganisation() {
        Cohort first = open();
        Cohort second = open();
        PersonId amina = join(first);
        sessions.register(Visitor.of(Optional.of(amina)), second.slug(), TestCohorts.invitee(""));

        assertThat(notes.history(ines, placeIn(first))).hasSize(2);
        refused("cohorts.unknown", () -> notes.history(people.facilitator(), placeIn(first)));
    }

    @Test
    void showsLettersBeforeTheyLeave() {
        Cohort cohort = open();
        PersonId amina = join(cohort);
        Letter letter = new Letter("Demain", "Bonjour {prénom}, à demain.");
        List<ParticipantId> all = List.of(placeIn(cohort));
        long before = people.letters(people.emailOf(amina));

        assertThat(messages.preview(ines, cohort.id(), all, letter))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).isEqualTo("Bonjour Inès, à demain."));
        assertThat(people.letters(people.emailOf(amina))).isEqualTo(before);
        assertThat(messages.send(ines, cohort.id(), all, letter)).isEqualTo(1);
        assertThat(people.letters(people.emailOf(amina))).isEqualTo(before + 1);
        refused(
                "cohorts.desk.message.nobody",
                () -> messages.preview(ines, cohort.id(), List.of(), letter));
        refused(
                "cohorts.unknown",
                () -> messages.send(people.facilitator(), cohort.id(), all, letter));
    }
}
