package org.ramure.toolkit.hackathon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.hackathon.HackathonTemplate.Criterion;
import org.ramure.toolkit.hackathon.Ranking.Marked;
import org.ramure.toolkit.hackathon.Ranking.Ranked;

class RankingTests {

    private static final List<Criterion> TWO = List.of(criterion("a", 60), criterion("b", 40));

    private static Criterion criterion(String id, int weight) {
        return new Criterion(id, LocalizedText.same(id), LocalizedText.same(id), weight);
    }

    private static Ranked team(String name) {
        return new Ranked(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name);
    }

    private static Marked sheet(String team, int a, int b) {
        return new Marked(UUID.randomUUID(), team(team).id(), Map.of("a", a, "b", b));
    }

    @Test
    void twoTeamsWithTheSameMeanAreBothSecondAndTheNextIsFourth() {
        Ranking ranking =
                Ranking.of(
                        TWO,
                        List.of(team("Aulne"), team("Bouleau"), team("Charme"), team("Doum")),
                        List.of(
                                sheet("Aulne", 2, 5), // 3.2
                                sheet("Bouleau", 4, 2), // 3.2
                                sheet("Charme", 5, 5),
                                sheet("Doum", 0, 1)));

        assertThat(ranking.lines())
                .extracting(line -> line.rank() + " " + line.team().name() + " " + line.tied())
                .containsExactly(
                        "1 Charme false", "2 Aulne true", "2 Bouleau true", "4 Doum false");
    }

    @Test
    void countsExactlyWhereRoundedNumbersWouldBeEqual() {
        List<Criterion> hundred = new ArrayList<>();
        hundred.add(criterion("a", 1));
        hundred.add(criterion("b", 99));
        List<Marked> sheets = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            sheets.add(sheet("Aulne", i == 0 ? 4 : 3, 3)); // 3 + 1/700
            sheets.add(sheet("Bouleau", 3, 3));
        }
        Ranking ranking = Ranking.of(hundred, List.of(team("Bouleau"), team("Aulne")), sheets);

        assertThat(ranking.lines()).extracting(Ranking.Line::rank).containsExactly(1, 2);
        assertThat(ranking.decimals()).isEqualTo(3);
        assertThat(ranking.lines().getFirst().score().rounded(3)).isEqualByComparingTo("3.001");
    }

    @Test
    void aTeamThatNobodyMarkedHasNoRankAndAMeanSaysHowFarTheJuryIsApart() {
        Ranking ranking =
                Ranking.of(
                        TWO,
                        List.of(team("Aulne"), team("Bouleau")),
                        List.of(sheet("Aulne", 1, 5), sheet("Aulne", 4, 5)));

        assertThat(ranking.unmarked()).containsExactly(team("Bouleau"));
        Ranking.Line line = ranking.line(team("Aulne").id()).orElseThrow();
        assertThat(line.by()).isEqualTo(2);
        assertThat(line.criteria().get("a")).isEqualTo(new Ranking.Spread(new Mean(5, 2), 1, 4));
    }

    @Test
    void dealsPeopleOutSoThatTeamsDifferByOneAtMost() {
        for (int people = 2; people <= 40; people++) {
            List<Integer> names = java.util.stream.IntStream.range(0, people).boxed().toList();
            var teams = TeamDealing.deal(names, List.of(), 5, new Random(people));
            assertThat(teams.stream().flatMap(List::stream))
                    .containsExactlyInAnyOrderElementsOf(names);
            var sizes = teams.stream().mapToInt(List::size).summaryStatistics();
            assertThat(sizes.getMax()).isLessThanOrEqualTo(5);
            assertThat(sizes.getMax() - sizes.getMin()).isLessThanOrEqualTo(1);
        }
        assertThat(TeamDealing.deal(List.of(1, 2), List.of(4, 1), 5, new Random(1)))
                .satisfiesExactly(
                        first -> assertThat(first).isEmpty(),
                        second -> assertThat(second).hasSize(2));
    }
}
