package org.ramure.competences.positioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.CompetenceReading.Rating;
import org.ramure.competences.TestFrameworks;
import org.ramure.competences.positioning.ReadingComparison.Kind;
import org.ramure.people.PersonId;

class ReadingComparisonTests {

    private static final Instant SPRING = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant AUTUMN = Instant.parse("2026-11-01T09:00:00Z");

    @Test
    void putsTheEarlierReadingFirstWhateverTheOrderItIsAskedIn() {
        var spring = reading(SPRING, "1.0.0", rating("C1", 1));
        var autumn = reading(AUTUMN, "1.0.0", rating("C1", 2));

        var comparison = ReadingComparison.between(autumn, spring, TestFrameworks.real());

        assertThat(comparison.before()).isEqualTo(spring);
        assertThat(comparison.after()).isEqualTo(autumn);
        assertThat(comparison.acrossVersions()).isFalse();
    }

    @Test
    void saysWhatChangedInEachCompetence() {
        var spring =
                reading(
                        SPRING,
                        "1.0.0",
                        rating("C1", 1),
                        rating("C2", 3),
                        rating("C3", 2),
                        rating("C5", 2));
        var autumn =
                reading(
                        AUTUMN,
                        "1.1.0",
                        rating("C1", 3),
                        rating("C2", 2),
                        rating("C3", 2),
                        rating("C4", 1));

        var comparison = ReadingComparison.between(spring, autumn, TestFrameworks.real());

        assertThat(comparison.changes())
                .extracting(ReadingComparison.Change::kind)
                .containsExactly(
                        Kind.MORE,
                        Kind.LESS,
                        Kind.SAME,
                        Kind.FIRST_LEVEL,
                        Kind.NO_LEVEL_ANY_MORE,
                        Kind.NO_LEVEL,
                        Kind.NO_LEVEL);
        assertThat(comparison.changes().getFirst().distance()).isEqualTo(2);
        assertThat(comparison.acrossVersions()).isTrue();
    }

    @Test
    void countsThePracticesThatWereGained() {
        var spring = reading(SPRING, "1.0.0", new Rating("C1", 1, Set.of("a", "b"), "", 0));
        var autumn = reading(AUTUMN, "1.0.0", new Rating("C1", 2, Set.of("b", "c", "d"), "", 0));

        var change =
                ReadingComparison.between(spring, autumn, TestFrameworks.real())
                        .changes()
                        .getFirst();

        assertThat(change.practicesGained()).isEqualTo(2);
    }

    @Test
    void keepsCompetencesThatTheFrameworkNoLongerHas() {
        var spring = reading(SPRING, "0.9.0", rating("C0", 1));
        var autumn = reading(AUTUMN, "1.0.0", rating("C1", 1));

        assertThat(ReadingComparison.between(spring, autumn, TestFrameworks.real()).changes())
                .extracting(ReadingComparison.Change::competence)
                .endsWith("C7", "C0");
    }

    private static Rating rating(String competence, int level) {
        return new Rating(competence, level, Set.of(), "", 0);
    }

    private static CompetenceReading reading(Instant at, String version, Rating... ratings) {
        return new CompetenceReading(
                UUID.randomUUID(),
                new PersonId(UUID.randomUUID()),
                TestFrameworks.SLUG,
                version,
                CompetenceReading.Voice.SELF,
                CompetenceReading.Moment.FREE,
                at,
                List.of(ratings));
    }
}
