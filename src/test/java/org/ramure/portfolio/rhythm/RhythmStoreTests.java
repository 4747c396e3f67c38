package org.ramure.portfolio.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.attendance.AttendanceDesk;
import org.ramure.cohorts.attendance.EventKind;
import org.ramure.cohorts.attendance.Mark;
import org.ramure.cohorts.feed.Agendas;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.portfolio.rhythm.DatedMilestone.State;
import org.ramure.portfolio.rhythm.Meetings.Slot;
import org.ramure.portfolio.rhythm.Meetings.Which;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

@RhythmTest
class RhythmStoreTests {

    private static final String CALL = "appel-1";

    @Autowired private Rhythms rhythms;
    @Autowired private Paces paces;
    @Autowired private Meetings meetings;
    @Autowired private Ticks ticks;
    @Autowired private CatchUps catchUps;
    @Autowired private Cohorts cohorts;
    @Autowired private HalfDays halfDays;
    @Autowired private Sessions sessions;
    @Autowired private AttendanceDesk desk;
    @Autowired private Agendas agendas;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private EntityManagerFactory database;
    @Autowired private TransactionTemplate transaction;

    @Autowired
    @Qualifier("rhythmData")
    private PersonalData data;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private PersonId amina = new PersonId(UUID.randomUUID());
    private PersonId malik = new PersonId(UUID.randomUUID());
    private Cohort cohort = dummy();
    private ParticipantId place = new ParticipantId(UUID.randomUUID());

    private static Cohort dummy() {
        return new Planned().rhythm().cohort();
    }

    @BeforeEach
    void twoPeopleInNineMonths() {
        at("2027-03-01");
        ines = people.facilitator();
        cohort = cohortOf(ines);
        amina = join(cohort);
        malik = join(cohort);
        place = placeOf(amina);
    }

    private void at(String day) {
        clock.set(LocalDate.parse(day).atTime(8, 0).atZone(HalfDay.ZONE).toInstant());
    }

    private Cohort cohortOf(PersonId facilitator) {
        Cohort made =
                cohorts.create(
                        facilitator,
                        new NewCohort(
                                NineMonths.SLUG,
                                NineMonths.START,
                                Set.of(),
                                TestCohorts.details("Coopérer en neuf mois", 300)));
        cohorts.open(facilitator, made.id());
        return made;
    }

    private PersonId join(Cohort where) {
        String email = "p-" + UUID.randomUUID() + "@exemple.fr";
        PersonId person = people.learner(email);
        sessions.register(
                Sessions.Visitor.of(Optional.of(person)),
                where.slug(),
                new Invitee(email, "Amina", "Roux", "", ""));
        return person;
    }

    private ParticipantId placeOf(PersonId person) {
        return sessions.mine(person).getFirst().place().id();
    }

    private MyRhythm mine() {
        return rhythms.mine(amina, cohort.slug()).orElseThrow();
    }

    private Meeting call() {
        return mine().milestone(CALL).orElseThrow().meeting().orElseThrow();
    }

    private Which which(int seen) {
        return new Which(place, CALL, seen);
    }

    private static Slot slot(String day, String place) {
        return new Slot(LocalDate.parse(day), LocalTime.of(10, 0), 45, place);
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }

    private HalfDay halfDay(String template) {
        return halfDays.of(ines, cohort.id()).stream()
                .filter(h -> h.template().equals(template))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCallIsProposedChangedAcceptedHeldAndNoted() {
        meetings.propose(ines, which(0), slot("2027-04-02", "https://visio.exemple.fr/a"));
        assertThat(call().state()).isEqualTo(Meeting.State.PROPOSED);
        refused("portfolio.rhythm.meeting.ownProposal", () -> meetings.accept(ines, which(1)));

        meetings.propose(amina, which(1), slot("2027-04-05", "Au téléphone"));
        assertThat(call().fromLearner()).isTrue();
        meetings.accept(ines, which(2));
        assertThat(call().state()).isEqualTo(Meeting.State.FIXED);
        assertThat(call().facilitator()).contains(ines);
        refused("portfolio.rhythm.meeting.early", () -> meetings.held(amina, which(3)));

        at("2027-04-06");
        meetings.held(ines, which(3));
        meetings.note(ines, which(4), "Elle tente un essai avec la mairie.");
        meetings.note(amina, which(5), "Je rappelle Malik avant vendredi.");
        assertThat(call().state()).isEqualTo(Meeting.State.HELD);
        assertThat(call().notes())
                .extracting(Meeting.Note::text)
                .containsExactly(
                        "Elle tente un essai avec la mairie.", "Je rappelle Malik avant vendredi.");
        refused(
                "portfolio.rhythm.meeting.over",
                () -> meetings.propose(amina, which(6), slot("2027-05-05", "")));
    }

    @Test
    void refusesWhatCannotBeAMeeting() {
        refused(
                "portfolio.rhythm.meeting.past",
                () -> meetings.propose(ines, which(0), slot("2027-02-02", "")));
        refused(
                "portfolio.rhythm.meeting.link",
                () -> meetings.propose(ines, which(0), slot("2027-04-02", "http://visio.fr")));
        refused(
                "portfolio.rhythm.meeting.link",
                () -> meetings.propose(ines, which(0), slot("2027-04-02", "javascript://x")));
        refused(
                "portfolio.rhythm.meeting.minutes",
                () ->
                        meetings.propose(
                                ines,
                                which(0),
                                new Slot(LocalDate.parse("2027-04-02"), LocalTime.NOON, 0, "")));
        refused(
                "cohorts.unknown",
                () -> meetings.propose(ines, new Which(place, "s1", 0), slot("2027-04-02", "")));
        refused("cohorts.unknown", () -> meetings.accept(amina, which(0)));
        refused("portfolio.rhythm.meeting.noteEarly", () -> meetings.note(amina, which(0), "x"));
        assertThat(mine().milestone(CALL).orElseThrow().meeting()).isEmpty();
    }

    @Test
    void twoTabsDoNotWriteOverEachOther() {
        meetings.propose(ines, which(0), slot("2027-04-02", ""));
        refused(
                "portfolio.rhythm.conflict",
                () -> meetings.propose(amina, which(0), slot("2027-04-09", "")));
        meetings.accept(amina, which(1));
        refused("portfolio.rhythm.conflict", () -> meetings.cancel(ines, which(1), "Malade"));
        meetings.cancel(ines, which(2), "Malade");
        assertThat(call().state()).isEqualTo(Meeting.State.CANCELLED);
        assertThat(call().reason()).isEqualTo("Malade");
        assertThat(mine().milestone(CALL).orElseThrow().state()).isEqualTo(State.TO_FIX);
    }

    @Test
    void proposesTimesToSeveralOneAfterTheOther() {
        ParticipantId second = placeOf(malik);

        int asked =
                meetings.proposeToSeveral(
                        ines,
                        cohort.id(),
                        CALL,
                        List.of(place, second),
                        slot("2027-04-02", ""),
                        15);

        assertThat(asked).isEqualTo(2);
        assertThat(call().start()).isEqualTo(LocalTime.of(10, 0));
        Meeting other =
                rhythms.mine(malik, cohort.slug())
                        .flatMap(m -> m.milestone(CALL))
                        .flatMap(DatedMilestone::meeting)
                        .orElseThrow();
        assertThat(other.start()).isEqualTo(LocalTime.of(11, 0));
        meetings.accept(amina, which(1));
        assertThat(
                        meetings.proposeToSeveral(
                                ines,
                                cohort.id(),
                                CALL,
                                List.of(place),
                                slot("2027-04-03", ""),
                                15))
                .as("what is fixed stays")
                .isZero();
    }

    @Test
    void pausesAndReturnsAreAddedAndMoveWhatIsDoneAlone() {
        at("2027-05-02");
        LocalDate from = LocalDate.of(2027, 5, 1);
        paces.pause(amina, place, from, Optional.empty(), "Congé");
        assertThat(mine().months().get(2).from()).isEmpty();
        Pause pause = mine().pace().pauses().getFirst();

        paces.back(ines, place, pause.id(), LocalDate.of(2027, 6, 15));

        assertThat(mine().months().get(2).from()).contains(LocalDate.of(2027, 6, 25));
        assertThat(mine().milestone("s2").orElseThrow().state()).isEqualTo(State.PAUSED);
        assertThat(mine().pace().pauses().getFirst().reason()).isEqualTo("Congé");
        paces.drop(amina, place, pause.id());
        assertThat(mine().pace().pauses()).isEmpty();
    }

    @Test
    void refusesPausesThatCannotBe() {
        LocalDate from = LocalDate.of(2027, 5, 1);
        refused(
                "portfolio.rhythm.pace.order",
                () -> paces.pause(amina, place, from, Optional.of(from), ""));
        refused(
                "portfolio.rhythm.pace.order",
                () -> paces.pause(amina, place, from, Optional.of(from.minusDays(3)), ""));
        refused(
                "portfolio.rhythm.pace.beforeStart",
                () ->
                        paces.pause(
                                amina,
                                place,
                                LocalDate.of(2027, 3, 1),
                                Optional.of(LocalDate.of(2027, 3, 20)),
                                ""));
        paces.pause(amina, place, from, Optional.of(from.plusDays(10)), "");
        refused(
                "portfolio.rhythm.pace.overlap",
                () -> paces.pause(amina, place, from.plusDays(9), Optional.empty(), ""));
        refused(
                "portfolio.rhythm.pace.start",
                () -> paces.startOn(ines, place, LocalDate.of(2027, 3, 1)));
        refused(
                "portfolio.rhythm.pace.startAfterPause",
                () -> paces.startOn(ines, place, LocalDate.of(2027, 6, 1)));
        assertThat(mine().pace().pauses()).hasSize(1);
    }

    @Test
    void ticksATaskOnceWithItsDeclaredMinutesAndTakesItBack() {
        at("2027-03-20");
        ticks.done(amina, cohort.id(), "m1-a", 25);
        ticks.done(amina, cohort.id(), "m1-a", 99);

        assertThat(mine().isDone("m1-a")).isTrue();
        assertThat(load().months().getFirst().declared()).isEqualTo(25);
        ticks.undo(amina, cohort.id(), "m1-a");
        ticks.undo(amina, cohort.id(), "m1-a");
        assertThat(mine().isDone("m1-a")).isFalse();
        assertThat(load().declared()).isZero();
        refused(
                "portfolio.rhythm.tick.minutes",
                () -> ticks.done(amina, cohort.id(), "m1-a", 1441));
        refused("cohorts.unknown", () -> ticks.done(amina, cohort.id(), "inconnue", 5));
    }

    private Load load() {
        return rhythms.load(amina, cohort.id()).orElseThrow();
    }

    @Test
    void setsObservedMinutesBesideExpectedOnes() {
        at("2027-03-12");
        desk.mark(ines, halfDay("s1-matin").id(), place, Mark.of(EventKind.PRESENT));

        assertThat(load().months().getFirst().observed()).isEqualTo(210);
        assertThat(load().months().getFirst().prescribed()).isEqualTo(555);
        assertThat(load().declared()).isZero();
        assertThat(mine().milestone("s1").orElseThrow().state()).isEqualTo(State.DONE);
    }

    @Test
    void aPlanIsOfferedTakenAndComesBackOnlyWithSomethingNew() {
        at("2027-06-16");
        desk.mark(ines, halfDay("s2-matin").id(), place, Mark.of(EventKind.ABSENT));
        desk.mark(ines, halfDay("s1-matin").id(), place, Mark.of(EventKind.PRESENT));
        MyCatchUp offered = catchUps.of(amina, cohort.id(), 120, Set.of());
        assertThat(offered.state()).isEqualTo(MyCatchUp.State.OFFERED);

        catchUps.accept(amina, cohort.id(), 90, Set.of("m1-a"), 0);

        MyCatchUp taken = catchUps.of(amina, cohort.id(), 120, Set.of());
        assertThat(taken.answered().orElseThrow().plan().minutesPerWeek()).isEqualTo(90);
        assertThat(taken.answered().orElseThrow().plan().tasks())
                .contains("s2-lire")
                .doesNotContain("m1-a");
        refused(
                "portfolio.rhythm.conflict",
                () -> catchUps.accept(amina, cohort.id(), 90, Set.of(), 0));
        catchUps.accept(amina, cohort.id(), 90, Set.of(), 1);
        assertThat(catchUps.of(amina, cohort.id(), 120, Set.of()).state())
                .isEqualTo(MyCatchUp.State.ACCEPTED);
        ticks.done(amina, cohort.id(), "s2-lire", 40);
        RhythmBoard.Line line = line();
        assertThat(line.catchUp()).isEqualTo(MyCatchUp.State.ACCEPTED);
        assertThat(line.caughtUp()).isEqualTo(1);
        at("2027-12-20");
        assertThat(catchUps.of(amina, cohort.id(), 120, Set.of()).state())
                .as("months that are over since left something new")
                .isEqualTo(MyCatchUp.State.OFFERED);
        catchUps.decline(amina, cohort.id(), 2);
        assertThat(line().catchUp()).isEqualTo(MyCatchUp.State.DECLINED);
    }

    @Test
    void aPlanThatWasTakenMayBeChangedAndStaysInTheHistory() {
        at("2027-06-16");
        desk.mark(ines, halfDay("s2-matin").id(), place, Mark.of(EventKind.ABSENT));
        catchUps.accept(amina, cohort.id(), 90, Set.of("m1-a"), 0);
        assertThat(catchUps.of(amina, cohort.id(), 120, Set.of()).earlier()).isEmpty();

        CatchUpPlan anew = catchUps.anew(amina, cohort.id(), 60, Set.of());
        assertThat(anew.tasks()).contains("s2-lire", "m1-a");
        catchUps.accept(amina, cohort.id(), 60, Set.of("s2-lire"), 1);

        MyCatchUp changed = catchUps.of(amina, cohort.id(), 120, Set.of());
        assertThat(changed.answered().orElseThrow().plan().minutesPerWeek()).isEqualTo(60);
        assertThat(changed.answered().orElseThrow().plan().tasks())
                .contains("m1-a")
                .doesNotContain("s2-lire");
        assertThat(changed.earlier())
                .singleElement()
                .satisfies(first -> {
                    assertThat(first.plan().minutesPerWeek()).isEqualTo(90);
                    assertThat(first.plan().tasks()).contains("s2-lire");
                });
        refused(
                "portfolio.rhythm.conflict",
                () -> catchUps.accept(amina, cohort.id(), 90, Set.of(), 1));
        refused("cohorts.unknown", () -> catchUps.anew(ines, cohort.id(), 90, Set.of()));
    }

    private RhythmBoard.Line line() {
        return rhythms.board(ines, cohort.id()).orElseThrow().lines().stream()
                .filter(l -> l.person().id().equals(place))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsThoseWhoRunItWhoIsBehindAndWhy() {
        at("2027-05-20");
        desk.mark(
                ines,
                halfDay("s2-matin").id(),
                place,
                new Mark(EventKind.EXCUSED, 0, "Enfant malade"));

        assertThat(line().behind())
                .extracting(RhythmBoard.Behind::kind)
                .containsExactly(
                        RhythmBoard.Behind.Kind.LATE,
                        RhythmBoard.Behind.Kind.MISSED,
                        RhythmBoard.Behind.Kind.TASKS);
        assertThat(line().behind().getLast().count()).isEqualTo(4);
    }

    @Test
    void shiftingInTheSixthMonthMovesOnlyWhatIsToCome() {
        at("2027-08-16");
        desk.mark(ines, halfDay("s1-matin").id(), place, Mark.of(EventKind.PRESENT));
        LocalDate second = halfDay("s2-matin").day();
        LocalDate webinar = halfDay("webinaire").day();
        assertThat(halfDay("s3-matin").day()).isEqualTo(LocalDate.of(2027, 9, 16));

        halfDays.shift(ines, cohort.id(), LocalDate.of(2027, 9, 30), Set.of());

        assertThat(halfDay("s1-matin").day()).isEqualTo(NineMonths.START);
        assertThat(halfDay("s2-matin").day()).isEqualTo(second);
        assertThat(halfDay("webinaire").day()).isEqualTo(webinar);
        assertThat(mine().milestone("s3").orElseThrow().first())
                .contains(LocalDate.of(2027, 9, 30));
        assertThat(mine().milestone("s4").orElseThrow().first())
                .contains(LocalDate.of(2027, 12, 16));
        var dating =
                new Dating(
                        NineMonths.journey(),
                        halfDays.of(ines, cohort.id()),
                        new Pace(NineMonths.START, List.of()),
                        clock.instant());
        assertThat(dating.firstDayOf(38))
                .as("a reading at the end goes with the sessions")
                .isEqualTo(NineMonths.START.plusWeeks(37 + 2));
        assertThat(dating.firstDayOf(18)).isEqualTo(NineMonths.START.plusWeeks(17));
        assertThat(mine().pace().start()).isEqualTo(NineMonths.START);
        assertThat(mine().milestone("s1").orElseThrow().state()).isEqualTo(State.DONE);
        refused(
                "cohorts.shift.back",
                () -> halfDays.shift(ines, cohort.id(), LocalDate.of(2027, 4, 1), Set.of()));
        at("2028-02-01");
        refused(
                "cohorts.shift.over",
                () -> halfDays.shift(ines, cohort.id(), LocalDate.of(2028, 4, 1), Set.of()));
    }

    @Test
    void putsCallsIntoTheFeedsOfBoth() {
        meetings.propose(ines, which(0), slot("2027-04-02", "https://visio.exemple.fr/a"));
        meetings.accept(amina, which(1));

        for (PersonId person : List.of(amina, ines)) {
            assertThat(feed(person))
                    .contains("20270402T100000")
                    .contains("visio.exemple.fr")
                    .contains(place + "-" + CALL);
        }
        assertThat(feed(malik)).doesNotContain(CALL);
        meetings.cancel(ines, which(2), "Malade");
        assertThat(feed(amina)).contains("STATUS:CANCELLED").contains("SEQUENCE:3");
    }

    private String feed(PersonId person) {
        String address = agendas.renew(person);
        String token = address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
        return agendas.feed(token).orElseThrow().text().replace("\r\n ", "");
    }

    @Test
    void isNobodyElsesBusiness() {
        PersonId otherFacilitator = people.facilitator();
        Cohort other = cohortOf(otherFacilitator);
        PersonId claire = join(other);
        meetings.propose(ines, which(0), slot("2027-04-02", "secret"));
        paces.pause(amina, place, LocalDate.of(2027, 5, 1), Optional.empty(), "Une raison à elle");
        UUID pause = mine().pace().pauses().getFirst().id();

        List<PersonId> all =
                List.of(malik, claire, otherFacilitator, new PersonId(UUID.randomUUID()));
        for (PersonId stranger : all) {
            refused("cohorts.unknown", () -> meetings.accept(stranger, which(1)));
            refused("cohorts.unknown", () -> meetings.note(stranger, which(1), "x"));
            refused(
                    "cohorts.unknown",
                    () -> paces.back(stranger, place, pause, LocalDate.of(2027, 6, 1)));
            refused("cohorts.unknown", () -> paces.drop(stranger, place, pause));
            refused(
                    "cohorts.unknown",
                    () -> paces.startOn(stranger, place, LocalDate.of(2027, 4, 1)));
            refused("cohorts.unknown", () -> rhythms.board(stranger, cohort.id()));
            assertThat(rhythms.mine(stranger))
                    .allSatisfy(m -> assertThat(m.place()).isNotEqualTo(place));
        }
        for (PersonId stranger : List.of(claire, otherFacilitator, ines)) {
            assertThat(rhythms.mine(stranger, cohort.slug())).isEmpty();
            assertThat(rhythms.load(stranger, cohort.id())).isEmpty();
            refused("cohorts.unknown", () -> ticks.done(stranger, cohort.id(), "m1-a", 5));
            refused("cohorts.unknown", () -> ticks.undo(stranger, cohort.id(), "m1-a"));
            refused("cohorts.unknown", () -> catchUps.of(stranger, cohort.id(), 120, Set.of()));
            refused("cohorts.unknown", () -> catchUps.decline(stranger, cohort.id(), 0));
        }
        assertThat(rhythms.mine(malik, cohort.slug()).orElseThrow().pace().pauses()).isEmpty();
        sessions.leave(amina, cohort.id());
        assertThat(rhythms.mine(amina)).isEmpty();
        refused("cohorts.unknown", () -> paces.drop(amina, place, pause));
    }

    @Test
    void asksAsManyQuestionsForThirtyPeopleAsForThree() {
        join(cohort);
        long few = statements(() -> assertThat(rhythms.board(ines, cohort.id())).isPresent());
        for (int i = 0; i < 27; i++) {
            ParticipantId someone = placeOf(join(cohort));
            meetings.propose(ines, new Which(someone, CALL, 0), slot("2027-04-02", ""));
        }

        long many = statements(() -> assertThat(rhythms.board(ines, cohort.id())).isPresent());

        assertThat(many).isEqualTo(few);
        assertThat(rhythms.board(ines, cohort.id()).orElseThrow().lines()).hasSize(30);
    }

    private long statements(Runnable what) {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        what.run();
        return statistics.getPrepareStatementCount();
    }

    @Test
    void exportsWhatIsKeptAndForgetsTheWords() {
        meetings.propose(amina, which(0), slot("2027-04-02", "Chez moi"));
        paces.pause(amina, place, LocalDate.of(2027, 5, 1), Optional.empty(), "Une raison à moi");
        ticks.done(amina, cohort.id(), "m1-a", 25);

        Map<String, Object> export = transaction.execute(status -> data.export(amina));
        assertThat(String.valueOf(export))
                .contains("Chez moi")
                .contains("Une raison à moi")
                .contains("m1-a");
        assertThat(String.valueOf(transaction.<Object>execute(status -> data.export(malik))))
                .doesNotContain("Chez moi");
        transaction.executeWithoutResult(status -> data.erase(amina));
        assertThat(call().place()).isEmpty();
        assertThat(mine().pace().pauses().getFirst().reason()).isEmpty();
        assertThat(mine().isDone("m1-a")).isTrue();
    }

    @Test
    void aCohortWithoutAJourneyHasNoRhythm() {
        Cohort plain = cohorts.create(ines, TestCohorts.twoDays(20));
        cohorts.open(ines, plain.id());
        PersonId person = join(plain);

        assertThat(rhythms.board(ines, plain.id())).isEmpty();
        assertThat(rhythms.mine(person)).isEmpty();
        CohortId id = plain.id();
        refused("cohorts.unknown", () -> ticks.done(person, id, "m1-a", 5));
        Participant own = sessions.mine(person).getFirst().place();
        refused("cohorts.unknown", () -> paces.startOn(person, own.id(), LocalDate.of(2027, 4, 1)));
    }
}
