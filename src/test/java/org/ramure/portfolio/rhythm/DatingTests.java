package org.ramure.portfolio.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.attendance.AttendanceStatus;
import org.ramure.portfolio.rhythm.DatedMilestone.State;

class DatingTests {

    private static DatedMilestone of(Planned planned, String milestone) {
        return planned.rhythm().milestone(milestone).orElseThrow();
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }

    @Test
    void givesSessionsTheDaysOfTheirHalfDaysAndCallsASuggestedWeek() {
        MyRhythm mine = new Planned().rhythm();

        assertThat(mine.milestone("s2").orElseThrow().first()).isEqualTo(day("2027-05-13"));
        assertThat(mine.milestone("s1").orElseThrow().minutes()).isEqualTo(420);
        DatedMilestone call = mine.milestone("appel-1").orElseThrow();
        assertThat(call.exact()).isFalse();
        assertThat(call.first()).isEqualTo(day("2027-04-01"));
        assertThat(call.last()).isEqualTo(day("2027-04-07"));
        assertThat(call.state()).isEqualTo(State.TO_FIX);
        assertThat(mine.next().orElseThrow().milestone().id()).isEqualTo("s1");
        assertThat(mine.month().month().number()).isEqualTo(1);
    }

    @Test
    void saysWhoWasThereWhollyPartlyOrNot() {
        Planned planned =
                new Planned()
                        .on("2027-06-01")
                        .was("s1-matin", AttendanceStatus.PRESENT)
                        .was("s1-soir", AttendanceStatus.EXCUSED)
                        .was("s2-matin", AttendanceStatus.ABSENT);

        assertThat(of(planned, "s1").state()).isEqualTo(State.PARTLY);
        assertThat(of(planned, "s2").state()).isEqualTo(State.MISSED);
        assertThat(of(new Planned().on("2027-06-01"), "s2").state()).isEqualTo(State.UNKNOWN);
        assertThat(of(new Planned().on("2027-06-01"), "webinaire").state()).isEqualTo(State.COMING);
    }

    @Test
    void anAppointmentReplacesTheSuggestionAndALateCallIsSaid() {
        assertThat(of(new Planned().on("2027-05-02"), "appel-1").state()).isEqualTo(State.LATE);
        Planned fixed =
                new Planned().on("2027-04-01").meets("appel-1", Meeting.State.FIXED, "2027-04-06");
        assertThat(of(fixed, "appel-1").state()).isEqualTo(State.FIXED);
        assertThat(of(fixed, "appel-1").first()).isEqualTo(day("2027-04-06"));
        assertThat(of(fixed.on("2027-04-08"), "appel-1").state()).isEqualTo(State.PASSED);
        Planned held =
                new Planned().on("2027-05-02").meets("appel-1", Meeting.State.HELD, "2027-04-06");
        assertThat(of(held, "appel-1").state()).isEqualTo(State.DONE);
        Planned stale =
                new Planned()
                        .on("2027-04-05")
                        .meets("appel-1", Meeting.State.PROPOSED, "2027-04-02");
        assertThat(of(stale, "appel-1").state())
                .as("a proposal whose time is over stands no more")
                .isEqualTo(State.TO_FIX);
    }

    @Test
    void aCallIsNotLateWhereAPauseBrokeOffItsWeek() {
        assertThat(of(new Planned().on("2027-04-08"), "appel-1").state()).isEqualTo(State.LATE);

        Planned away = new Planned().on("2027-04-20").away("2027-04-03", "2027-05-03");
        assertThat(of(away, "appel-1").state()).isEqualTo(State.TO_FIX);
        assertThat(of(away, "appel-1").first()).isEqualTo(day("2027-04-01"));
        assertThat(of(away, "appel-1").last())
                .as("two days before the pause and five after it")
                .isEqualTo(day("2027-05-07"));
        assertThat(of(away.on("2027-05-08"), "appel-1").state()).isEqualTo(State.LATE);

        Planned gone = new Planned().on("2027-04-20").away("2027-04-03", "");
        assertThat(of(gone, "appel-1").state()).isEqualTo(State.PAUSED);
        assertThat(of(new Planned().on("2027-04-02").away("2027-04-03", ""), "appel-1").state())
                .isEqualTo(State.TO_FIX);
    }

    @Test
    void aPauseTakesMilestonesOutAndMovesWhatIsDoneAlone() {
        MyRhythm mine = new Planned().on("2027-06-20").away("2027-05-01", "2027-06-15").rhythm();

        assertThat(mine.milestone("s2").orElseThrow().state()).isEqualTo(State.PAUSED);
        assertThat(mine.milestone("s2").orElseThrow().state().isExpected()).isFalse();
        assertThat(mine.milestone("s3").orElseThrow().first())
                .as("sessions are the cohort's and do not move")
                .isEqualTo(day("2027-09-16"));
        assertThat(mine.months().get(1).from()).isEqualTo(day("2027-04-11"));
        assertThat(mine.months().get(2).from())
                .as("45 days later than 11 May")
                .isEqualTo(day("2027-06-25"));
        assertThat(mine.month().month().number()).isEqualTo(2);
    }

    @Test
    void aPauseWithoutAnEndLeavesWhatFollowsWithoutDays() {
        MyRhythm mine = new Planned().on("2027-06-01").away("2027-05-01", "").rhythm();

        assertThat(mine.months().get(1).from()).isPresent();
        assertThat(mine.months().get(2).from()).isEmpty();
        assertThat(mine.milestone("entretien").orElseThrow().state()).isEqualTo(State.PAUSED);
        assertThat(mine.pace().isOpen()).isTrue();
    }

    @Test
    void twoPausesAddUpEvenWhereTheFirstMovesADayIntoTheSecond() {
        Pace pace =
                new Planned()
                        .away("2027-05-20", "2027-05-30")
                        .away("2027-04-01", "2027-04-21")
                        .rhythm()
                        .pace();

        assertThat(pace.moved(LocalDate.parse("2027-05-05"))).isEqualTo(day("2027-06-04"));
        assertThat(pace.moved(LocalDate.parse("2027-03-31"))).isEqualTo(day("2027-03-31"));
    }

    @Test
    void aLateJoinerHasTheirOwnMonthsAndIsNotExpectedAtWhatWasBefore() {
        MyRhythm mine = new Planned().on("2027-04-10").cameOn("2027-04-08").rhythm();

        assertThat(mine.milestone("s1").orElseThrow().state()).isEqualTo(State.BEFORE_START);
        assertThat(mine.months().getFirst().from()).isEqualTo(day("2027-04-08"));
        assertThat(mine.milestone("appel-1").orElseThrow().first()).isEqualTo(day("2027-04-29"));
        assertThat(mine.milestone("s2").orElseThrow().state()).isEqualTo(State.COMING);
    }
}
