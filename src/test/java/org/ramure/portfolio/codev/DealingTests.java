package org.ramure.portfolio.codev;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DealingTests {

    private static List<List<String>> deal(int size, String... people) {
        return Dealing.deal(List.of(people), size, p -> p.substring(0, 1));
    }

    @Test
    void keepsColleaguesApartWhereThatIsPossible() {
        assertThat(deal(2, "a1", "a2", "a3", "b1", "b2", "c1"))
                .hasSize(3)
                .allSatisfy(pair ->
                        assertThat(pair).extracting(p -> p.charAt(0)).doesNotHaveDuplicates());
        assertThat(deal(2, "a1", "a2", "a3", "b1"))
                .as("three of four are colleagues: one pair has to be")
                .hasSize(2);
    }

    @Test
    void leavesNobodyAlone() {
        for (int size = 2; size <= 3; size++) {
            for (int people = 2; people < 40; people++) {
                List<Integer> all = IntStream.range(0, people).boxed().toList();
                List<List<Integer>> groups = Dealing.deal(all, size, p -> "");
                assertThat(groups).allMatch(g -> g.size() == 2 || g.size() == 3);
                assertThat(groups.stream().flatMap(List::stream))
                        .containsExactlyInAnyOrderElementsOf(all);
            }
        }
        assertThat(deal(2, "a1")).isEmpty();
    }
}
