package org.ramure.portfolio.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.clock.ClockKind;
import org.ramure.cohorts.clock.ClockLine;
import org.ramure.cohorts.clock.ClockReading;
import org.ramure.cohorts.clock.ClockSubject;
import org.ramure.shared.LocalizedText;

class LoadTests {

    private static final ClockReading NOTHING = new ClockReading(Map.of());

    private static ClockLine line(String day, int minutes) {
        return new ClockLine(
                ClockSubject.Sort.OTHER,
                "",
                LocalizedText.EMPTY,
                Optional.of(LocalDate.parse(day)),
                minutes,
                ClockLine.Detail.DECLARED,
                "",
                Optional.empty());
    }

    @Test
    void expectsTasksAndMilestonesInTheirMonth() {
        Load load = Load.of(new Planned().rhythm(), NOTHING);

        assertThat(load.months()).hasSize(9);
        assertThat(load.months().get(0).prescribed()).as("S1 and a call").isEqualTo(90 + 420 + 45);
        assertThat(load.months().get(2).prescribed()).as("S2").isEqualTo(90 + 210);
        assertThat(load.months().get(8).prescribed())
                .as("S4 and the interview")
                .isEqualTo(90 + 210 + 60);
        assertThat(load.prescribed()).isEqualTo(NineMonths.journey().minutes());
    }

    @Test
    void countsDeclaredAndObservedMinutesEachByThemselves() {
        var clocks =
                new ClockReading(
                        Map.of(
                                ClockKind.DECLARED,
                                List.of(
                                        line("2027-03-01", 5),
                                        line("2027-04-10", 20),
                                        line("2027-04-11", 40)),
                                ClockKind.OBSERVED,
                                List.of(line("2027-03-11", 400))));

        Load load = Load.of(new Planned().rhythm(), clocks);

        assertThat(load.months().get(0).declared()).isEqualTo(25);
        assertThat(load.months().get(1).declared()).isEqualTo(40);
        assertThat(load.months().get(0).observed()).isEqualTo(400);
        assertThat(load.declared()).isEqualTo(65);
        assertThat(load.observed()).isEqualTo(400);
        assertThat(load.most()).isEqualTo(555);
    }

    @Test
    void expectsNothingInsideAPause() {
        Load load =
                Load.of(
                        new Planned().on("2027-06-20").away("2027-05-01", "2027-06-15").rhythm(),
                        NOTHING);

        assertThat(load.prescribed()).isEqualTo(NineMonths.journey().minutes() - 210);
        Load open =
                Load.of(new Planned().on("2027-06-20").away("2027-05-01", "").rhythm(), NOTHING);
        assertThat(open.months().get(4).prescribed()).isZero();
    }
}
