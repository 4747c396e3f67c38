package org.ramure.cohorts.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.RunningCohort;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.attendance.AttendanceDesk;
import org.ramure.cohorts.attendance.EventKind;
import org.ramure.cohorts.attendance.Mark;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@CohortsTest
class ClocksTests {

    @Autowired private Clocks clocks;
    @Autowired private Declarations declarations;
    @Autowired private RunningCohort running;
    @Autowired private HalfDays halfDays;
    @Autowired private AttendanceDesk desk;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private EntityManagerFactory factory;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private PersonId amina = new PersonId(UUID.randomUUID());
    private Cohort cohort;
    private Participant place;
    private List<HalfDay> days = List.of();

    /** Amina was there on the first morning, came half an hour late after lunch, and no more. */
    @BeforeEach
    void aSession() {
        ines = people.facilitator();
        cohort = running.of(ines, Frame.LIBRE, 2);
        place = running.people(ines, cohort).getFirst();
        amina = people.learner(place.email());
        days = halfDays.of(ines, cohort.id());
        running.present(ines, days.get(0), place);
        desk.mark(ines, days.get(1).id(), place.id(), new Mark(EventKind.LATE, 30, "Train"));
        running.toTheEnd(ines, cohort);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HalfDay.ZONE);
    }

    private DeclaredTime atHome(int minutes, LocalDate day) {
        return new DeclaredTime(
                ClockSubject.Sort.HALF_DAY,
                days.get(2).id().toString(),
                day,
                minutes,
                "  Lu la fiche à la maison. ");
    }

    private static void refused(String key, Runnable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what::run)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    @Test
    void eachClockHasItsOwnLinesAndItsOwnTotal() {
        declarations.declare(amina, cohort.id(), atHome(90, today()));

        ClockReading own = clocks.own(amina, cohort.id()).orElseThrow();

        assertThat(own.minutes(ClockKind.PRESCRIBED)).isEqualTo(4 * 210);
        assertThat(own.minutes(ClockKind.DECLARED)).isEqualTo(90);
        assertThat(own.minutes(ClockKind.OBSERVED)).isEqualTo(210 + 180);
        assertThat(own.of(ClockKind.OBSERVED))
                .extracting(ClockLine::detail)
                .containsExactly(
                        ClockLine.Detail.PRESENT,
                        ClockLine.Detail.LATE,
                        ClockLine.Detail.UNKNOWN,
                        ClockLine.Detail.UNKNOWN);
        ClockLine said = own.of(ClockKind.DECLARED).getFirst();
        assertThat(said.note()).isEqualTo("Lu la fiche à la maison.");
        assertThat(said.title()).isEqualTo(own.of(ClockKind.OBSERVED).get(2).title());
        assertThat(clocks.of(ines, place.id())).isEqualTo(own);
        assertThat(clocks.totals(ines, cohort.id()).get(place.id())).isEqualTo(own.totals());
    }

    @Test
    void whatWasDeclaredCanBeTakenBackByItsAuthorOnly() {
        UUID said = declarations.declare(amina, cohort.id(), atHome(45, today()));
        PersonId other = people.learner(running.people(ines, cohort).getLast().email());

        refused("cohorts.unknown", () -> declarations.withdraw(other, said));
        refused("cohorts.unknown", () -> declarations.withdraw(ines, said));
        declarations.withdraw(amina, said);

        assertThat(clocks.own(amina, cohort.id()).orElseThrow().minutes(ClockKind.DECLARED))
                .isZero();
    }

    @Test
    void refusesWhatCannotBe() {
        refused(
                "cohorts.clock.declare.minutes",
                () -> declarations.declare(amina, cohort.id(), atHome(0, today())));
        refused(
                "cohorts.clock.declare.minutes",
                () -> declarations.declare(amina, cohort.id(), atHome(1441, today())));
        refused(
                "cohorts.clock.declare.day",
                () -> declarations.declare(amina, cohort.id(), atHome(5, today().plusDays(1))));
        refused(
                "cohorts.clock.declare.subject",
                () ->
                        declarations.declare(
                                amina,
                                cohort.id(),
                                new DeclaredTime(
                                        ClockSubject.Sort.STEP, "ailleurs", today(), 5, "")));
        refused(
                "cohorts.text.long",
                () ->
                        declarations.declare(
                                amina,
                                cohort.id(),
                                new DeclaredTime(
                                        ClockSubject.Sort.OTHER, "", today(), 5, "x".repeat(501))));
    }

    @Test
    void othersSeeNothing() {
        PersonId stranger = people.facilitator();
        refused("cohorts.unknown", () -> clocks.of(stranger, place.id()));
        refused("cohorts.unknown", () -> clocks.totals(stranger, cohort.id()));
        refused("cohorts.unknown", () -> declarations.subjects(stranger, cohort.id()));
        assertThat(clocks.own(stranger, cohort.id())).isEmpty();
        refused(
                "cohorts.unknown",
                () -> declarations.declare(stranger, cohort.id(), atHome(5, today())));
    }

    @Test
    void asksNoMoreQuestionsForMorePeople() {
        long few = statements(() -> clocks.totals(ines, cohort.id()));
        Cohort many = running.of(ines, Frame.LIBRE, 25);
        long more = statements(() -> clocks.totals(ines, many.id()));

        assertThat(more).isLessThanOrEqualTo(few).isLessThan(30);
    }

    private long statements(Runnable what) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        what.run();
        return statistics.getPrepareStatementCount();
    }

    @Test
    void wordsGoWithThePersonAndMinutesStay(
            @Autowired List<PersonalData> data, @Autowired TransactionTemplate transaction) {
        declarations.declare(amina, cohort.id(), atHome(90, today()));
        PersonalData own =
                data.stream()
                        .filter(d -> d.section().equals("cohorts-clock"))
                        .findFirst()
                        .orElseThrow();
        assertThat(own.export(amina).toString()).contains("Lu la fiche");

        transaction.executeWithoutResult(t -> data.forEach(part -> part.erase(amina)));

        ClockReading left = clocks.of(ines, place.id());
        assertThat(left.minutes(ClockKind.DECLARED)).isEqualTo(90);
        assertThat(Objects.requireNonNull(left.of(ClockKind.DECLARED).getFirst()).note()).isEmpty();
    }
}
