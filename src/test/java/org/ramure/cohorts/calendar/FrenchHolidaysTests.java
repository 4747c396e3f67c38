package org.ramure.cohorts.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrenchHolidaysTests {

    @Test
    void knowsEasterOfManyYears() {
        assertThat(FrenchHolidays.easter(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(FrenchHolidays.easter(2025)).isEqualTo(LocalDate.of(2025, 4, 20));
        assertThat(FrenchHolidays.easter(2026)).isEqualTo(LocalDate.of(2026, 4, 5));
        assertThat(FrenchHolidays.easter(2027)).isEqualTo(LocalDate.of(2027, 3, 28));
        assertThat(FrenchHolidays.easter(2038)).isEqualTo(LocalDate.of(2038, 4, 25));
        assertThat(FrenchHolidays.easter(2285)).isEqualTo(LocalDate.of(2285, 3, 22));
    }

    @Test
    void countsElevenHolidaysAYear() {
        long found =
                LocalDate.of(2027, 1, 1)
                        .datesUntil(LocalDate.of(2028, 1, 1))
                        .filter(FrenchHolidays::isHoliday)
                        .count();

        assertThat(found).isEqualTo(11);
    }

    @Test
    void findsOpenDaysAroundAWeekEnd() {
        assertThat(new OpenDays(Set.of()).inWeeks(List.of(1, 1), LocalDate.of(2027, 3, 12)))
                .containsExactly(LocalDate.of(2027, 3, 12), LocalDate.of(2027, 3, 15));
    }

    @Test
    void waitsForTheWeekThatADayBelongsTo() {
        assertThat(
                        new OpenDays(Set.of(LocalDate.of(2027, 4, 8)))
                                .inWeeks(List.of(1, 1, 5, 40), LocalDate.of(2027, 3, 11)))
                .containsExactly(
                        LocalDate.of(2027, 3, 11),
                        LocalDate.of(2027, 3, 12),
                        LocalDate.of(2027, 4, 9),
                        LocalDate.of(2027, 12, 9));
    }
}
