package org.ramure.competences.positioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ramure.catalogue.Framework;
import org.ramure.competences.TestFrameworks;

class SuggestedLevelTests {

    private final Framework framework = TestFrameworks.real();
    private final Framework.Competence c1 = framework.competence("C1").orElseThrow();

    @Test
    void suggestsNothingWhileNothingIsTicked() {
        SuggestedLevel level = SuggestedLevel.of(framework, c1, Set.of());

        assertThat(level.suggested()).isEmpty();
        assertThat(level.isBasedOnSomething()).isFalse();
        assertThat(level.counts()).hasSize(4);
    }

    @Test
    void suggestsTheHighestLevelOfWhichTwoPracticesInThreeAreTicked() {
        Set<String> ticked = Set.of("c1-n1-a", "c1-n2-a", "c1-n2-b", "c1-n3-a");

        SuggestedLevel level = SuggestedLevel.of(framework, c1, ticked);

        assertThat(level.suggested()).contains(new SuggestedLevel.Count(2, 2, 3));
        assertThat(level.counts())
                .extracting(SuggestedLevel.Count::ticked)
                .containsExactly(1, 2, 1, 0);
    }

    @Test
    void suggestsNothingWhenNoLevelIsNearlyComplete() {
        SuggestedLevel level = SuggestedLevel.of(framework, c1, Set.of("c1-n1-a", "c1-n3-a"));

        assertThat(level.suggested()).isEmpty();
        assertThat(level.isBasedOnSomething()).isTrue();
    }

    @Test
    void paysNoAttentionToPracticesOfOtherCompetences() {
        assertThat(SuggestedLevel.of(framework, c1, Set.of("c2-n1-a", "c2-n1-b", "c2-n1-c")))
                .isEqualTo(SuggestedLevel.of(framework, c1, Set.of()));
    }
}
