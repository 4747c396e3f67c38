package org.ramure.toolkit.examples.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.ExampleFacet;
import org.ramure.toolkit.examples.ExampleQuery;
import org.ramure.toolkit.examples.GeneratedExamples;

/** Facets and their counts, compared with counting one by one. */
class FacetCountTests {

    private static final List<Example> EXAMPLES = GeneratedExamples.first(300).toList();
    private static final ExampleIndex INDEX = index();

    private static ExampleIndex index() {
        ExampleIndex.Builder builder =
                new ExampleIndex.Builder((facet, code) -> LocalizedText.EMPTY);
        EXAMPLES.forEach(builder::add);
        return builder.build();
    }

    private static ExampleQuery question(Random random) {
        Map<ExampleFacet, Set<String>> chosen = new EnumMap<>(ExampleFacet.class);
        for (ExampleFacet facet : ExampleFacet.values()) {
            if (random.nextInt(3) == 0) {
                List<String> codes = GeneratedExamples.CODES.getOrDefault(facet, List.of());
                Set<String> some = new LinkedHashSet<>();
                for (int i = 0; i <= random.nextInt(3); i++) {
                    some.add(codes.get(random.nextInt(codes.size())));
                }
                chosen.put(facet, some);
            }
        }
        return new ExampleQuery("", chosen);
    }

    private static boolean meets(
            Example example,
            ExampleQuery query,
            @org.jspecify.annotations.Nullable ExampleFacet but) {
        return query.chosen().entrySet().stream()
                .filter(one -> one.getKey() != but)
                .allMatch(one ->
                        one.getKey().of(example.tags()).stream()
                                .anyMatch(one.getValue()::contains));
    }

    @RepeatedTest(60)
    void isWhatCountingOneByOneGives(RepetitionInfo info) {
        ExampleQuery query = question(new Random(info.getCurrentRepetition()));

        ExampleIndex.Found found = INDEX.search(query, 0, 300);

        assertThat(found.codes())
                .isEqualTo(
                        EXAMPLES.stream()
                                .filter(example -> meets(example, query, null))
                                .map(Example::code)
                                .toList());
        assertThat(found.total()).isEqualTo(found.codes().size());
        for (ExampleFacet facet : ExampleFacet.values()) {
            Map<String, Integer> counted = new TreeMap<>();
            EXAMPLES.stream()
                    .filter(example -> meets(example, query, facet))
                    .flatMap(example -> facet.of(example.tags()).stream())
                    .forEach(code -> counted.merge(code, 1, Integer::sum));
            assertThat(new TreeMap<>(found.counts().getOrDefault(facet, Map.of())))
                    .as(facet.name())
                    .isEqualTo(counted);
        }
    }

    @Test
    void wordsNarrowTheCountsToo() {
        ExampleQuery words = ExampleQuery.words("abattoir");
        int total = INDEX.search(words, 0, 1).total();

        assertThat(total).isBetween(1, 299);
        assertThat(
                        INDEX
                                .search(words, 0, 1)
                                .counts()
                                .getOrDefault(ExampleFacet.KIND, Map.of())
                                .values()
                                .stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                .isEqualTo(total);
    }

    @Test
    void anUnknownCodeGivesNothingAndBreaksNothing() {
        ExampleQuery odd = ExampleQuery.ALL.with(ExampleFacet.SCALE, "lune", true);

        assertThat(INDEX.search(odd, 0, 10).total()).isZero();
        assertThat(INDEX.search(odd, 0, 10).counts().getOrDefault(ExampleFacet.SCALE, Map.of()))
                .isNotEmpty();
    }
}
