package org.ramure.cohorts.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.desk.Reason;
import org.ramure.cohorts.desk.Reason.Kind;

class SignalsTests {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final Instant NOW = Instant.parse("2027-03-11T09:00:00Z");

    private static List<Reason> of(Signals.Facts facts) {
        return Signals.of(facts, NOW);
    }

    private static Signals.Facts facts(
            boolean account, List<LocalDate> absences, Optional<Signals.Pace> pace) {
        return new Signals.Facts(account, FIRST, List.of(), absences, pace);
    }

    @Test
    void saysNothingWithoutAFact() {
        assertThat(of(facts(true, List.of(FIRST), Optional.empty()))).isEmpty();
    }

    @Test
    void namesTwoAbsencesAndTheLastOfThem() {
        assertThat(of(facts(true, List.of(FIRST.plusDays(3), FIRST), Optional.empty())))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.kind()).isEqualTo(Kind.ABSENT);
                    assertThat(reason.count()).isEqualTo(2);
                    assertThat(reason.since()).contains(FIRST.plusDays(3));
                });
    }

    @Test
    void comparesStepsWithAnEvenRhythm() {
        int expected = Signals.expected(12, FIRST, FIRST.plusDays(20), LocalDate.of(2027, 3, 11));

        assertThat(expected).isEqualTo(6);
        assertThat(of(facts(true, List.of(), Optional.of(new Signals.Pace(4, expected, 12)))))
                .isEmpty();
        assertThat(of(facts(true, List.of(), Optional.of(new Signals.Pace(3, expected, 12)))))
                .extracting(Reason::kind, Reason::count, Reason::outOf)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.BEHIND, 3, 6));
    }

    @Test
    void waitsForTheWeekBeforeTheFirstDay() {
        assertThat(Signals.of(facts(false, List.of(), Optional.empty()), NOW))
                .extracting(Reason::kind)
                .containsExactly(Kind.NOT_SIGNED_IN);
        assertThat(
                        Signals.of(
                                facts(false, List.of(), Optional.empty()),
                                Instant.parse("2027-02-01T09:00:00Z")))
                .isEmpty();
    }
}
