package org.ramure.portfolio.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.attendance.AttendanceStatus;
import org.ramure.portfolio.rhythm.CatchUpPlan.Kind;
import org.ramure.portfolio.rhythm.CatchUpPlan.Line;

class CatchUpRulesTests {

    private static final String JUNE = "2027-06-16";

    /** In the fourth month: S2 missed, the first two months done, the third not. */
    private static Planned missedS2() {
        return new Planned()
                .on(JUNE)
                .was("s1-matin", AttendanceStatus.PRESENT)
                .was("s1-soir", AttendanceStatus.PRESENT)
                .was("s2-matin", AttendanceStatus.ABSENT)
                .did("m1-a", "m1-b", "m2-a", "m2-b");
    }

    private static CatchUpPlan plan(Planned planned, int minutes) {
        return CatchUpRules.plan(planned.rhythm(), minutes, Set.of());
    }

    private static List<String> ids(CatchUpPlan plan) {
        return plan.lines().stream().map(line -> line.task().id()).toList();
    }

    @Test
    void putsWhatTheNextSessionLeansOnFirstThenWhatWasMissed() {
        CatchUpPlan plan = plan(missedS2(), 120);

        assertThat(ids(plan)).containsExactly("m3-a", "m3-b", "s2-lire", "s2-parler");
        assertThat(plan.lines())
                .extracting(line -> line.why().kind())
                .containsExactly(Kind.LEANS_ON, Kind.LEANS_ON, Kind.MISSED, Kind.MISSED);
        assertThat(plan.lines().getFirst().why().before()).isEqualTo("webinaire");
        assertThat(plan.lines().getLast().why().milestone()).isEqualTo("s2");
        assertThat(plan.lines().getLast().why().day()).contains(LocalDate.of(2027, 5, 13));
    }

    @Test
    void spreadsItOverTheWeeksToComeWithoutPassingTheLimit() {
        CatchUpPlan plan = plan(missedS2(), 120);

        assertThat(plan.weeks())
                .containsExactly(LocalDate.of(2027, 6, 21), LocalDate.of(2027, 6, 28));
        assertThat(plan.minutes(plan.weeks().getFirst())).isEqualTo(90);
        for (int limit : List.of(30, 45, 60, 90, 120, 600)) {
            CatchUpPlan other = plan(missedS2(), limit);
            assertThat(other.weeks())
                    .allSatisfy(week -> assertThat(other.minutes(week)).isLessThanOrEqualTo(limit));
            assertThat(other.lines().stream().mapToInt(Line::minutes).sum()).isEqualTo(160);
        }
    }

    @Test
    void cutsWhatIsLongerThanAWeekIntoParts() {
        CatchUpPlan plan = plan(missedS2(), 45);

        assertThat(plan.lines())
                .filteredOn(line -> line.task().id().equals("m3-b"))
                .extracting(Line::part, Line::parts, Line::minutes)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 2, 45),
                        org.assertj.core.groups.Tuple.tuple(2, 2, 15));
    }

    @Test
    void sameFactsGiveTheSamePlan() {
        assertThat(plan(missedS2(), 120)).isEqualTo(plan(missedS2(), 120));
    }

    @Test
    void asksNothingOfWhoIsUpToDateAndNothingDuringAnOpenPause() {
        Planned upToDate = missedS2().did("m3-a", "m3-b", "s2-lire", "s2-parler");

        assertThat(plan(upToDate, 120).isEmpty()).isTrue();
        assertThat(plan(missedS2().away("2027-06-10", ""), 120).isEmpty()).isTrue();
        assertThat(plan(new Planned(), 120).isEmpty()).as("on the first day").isTrue();
    }

    @Test
    void leavesOutWhatThePersonLeavesOut() {
        CatchUpPlan plan = CatchUpRules.plan(missedS2().rhythm(), 120, Set.of("m3-a", "s2-parler"));

        assertThat(ids(plan)).containsExactly("m3-b", "s2-lire");
    }

    @Test
    void jumpsOverTheWeeksOfAPauseToCome() {
        CatchUpPlan plan = plan(missedS2().away("2027-06-23", "2027-06-30"), 120);

        assertThat(plan.weeks())
                .containsExactly(LocalDate.of(2027, 7, 5), LocalDate.of(2027, 7, 12));
    }

    @Test
    void tellsWhoCameLaterAndWhoWasPausedWhatTheyDidNotHave() {
        CatchUpPlan late = plan(new Planned().on("2027-04-10").cameOn("2027-04-08"), 120);
        assertThat(ids(late)).containsExactly("s1-lire", "s1-parler");
        assertThat(late.lines().getFirst().why().kind()).isEqualTo(Kind.BEFORE_START);

        Planned paused =
                missedS2()
                        .was("s2-matin", AttendanceStatus.UNKNOWN)
                        .away("2027-05-01", "2027-06-10");
        assertThat(plan(paused, 120).lines())
                .extracting(line -> line.why().kind())
                .containsExactly(Kind.PAUSED, Kind.PAUSED);
    }

    @Test
    void whatEarlierMonthsLeftComesLast() {
        Planned planned =
                new Planned().on(JUNE).was("s2-matin", AttendanceStatus.EXCUSED).did("m3-a");

        assertThat(ids(plan(planned, 600)))
                .containsExactly("m3-b", "s2-lire", "s2-parler", "m1-a", "m1-b", "m2-a", "m2-b");
        assertThat(plan(planned, 600).lines().getLast().why().month()).isEqualTo(2);
    }
}
