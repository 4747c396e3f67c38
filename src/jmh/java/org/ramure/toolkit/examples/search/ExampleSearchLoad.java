package org.ramure.toolkit.examples.search;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.examples.ExampleFacet;
import org.ramure.toolkit.examples.ExampleQuery;
import org.ramure.toolkit.examples.GeneratedExamples;

/**
 * Search, facets and peers over generated examples: how long an index takes to make and how much
 * memory it keeps, then how long questions take. Arguments: how many examples, one or more numbers.
 */
public final class ExampleSearchLoad {

    private static final List<ExampleFacet> FACETS =
            List.of(
                    ExampleFacet.PROFILE,
                    ExampleFacet.DOMAIN,
                    ExampleFacet.SCALE,
                    ExampleFacet.SDG,
                    ExampleFacet.CATEGORY);
    private static final int WARM_UP = 400;
    private static final int MEASURED = 2000;
    private static final String WORDS =
            "jardin minibus bénévoles mobilité coopérative logements vélos cantine apprentis"
                    + " hôpital fondation agriculteurs élus retraités artisans bameri lotasi";

    private final PrintStream out;

    private ExampleSearchLoad(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        ExampleSearchLoad load = new ExampleSearchLoad(System.out);
        Stream.of(arguments).map(Integer::valueOf).forEach(load::run);
    }

    private void run(int many) {
        long before = used();
        long begun = System.nanoTime();
        ExampleIndex.Builder builder =
                new ExampleIndex.Builder((facet, code) -> LocalizedText.same(code));
        GeneratedExamples.first(many).forEach(builder::add);
        ExampleIndex index = builder.build();
        out.printf(
                Locale.ROOT,
                "%,d examples: made in %,d ms%n",
                many,
                (System.nanoTime() - begun) / 1_000_000);
        long after = used();
        out.printf(
                Locale.ROOT,
                "  words %,d KB, heap kept %,d KB%n",
                index.bytes() / 1024,
                (after - before) / 1024);
        measure(index, "no words, no facet", random -> ExampleQuery.ALL);
        measure(index, "one word", random -> ExampleQuery.words(word(random)));
        measure(
                index,
                "three words",
                random ->
                        ExampleQuery.words(word(random) + " " + word(random) + " " + word(random)));
        measure(index, "two facets", random -> facets(random, "", 2));
        measure(index, "one word, two facets", random -> facets(random, word(random), 2));
        measure(index, "a word with a wrong letter", random -> ExampleQuery.words("jardim"));
        peers(index);
        out.printf(Locale.ROOT, "  (%d)%n", index.size());
    }

    private static String word(Random random) {
        String[] words = WORDS.split(" ", -1);
        return words[random.nextInt(words.length)];
    }

    private static ExampleQuery facets(Random random, String words, int many) {
        Map<ExampleFacet, Set<String>> chosen = new EnumMap<>(ExampleFacet.class);
        while (chosen.size() < many) {
            ExampleFacet facet = FACETS.get(random.nextInt(FACETS.size()));
            List<String> codes = GeneratedExamples.CODES.getOrDefault(facet, List.of());
            Set<String> some = new LinkedHashSet<>();
            some.add(codes.get(random.nextInt(codes.size())));
            some.add(codes.get(random.nextInt(codes.size())));
            chosen.put(facet, some);
        }
        return new ExampleQuery(words, chosen);
    }

    private void measure(ExampleIndex index, String what, Function<Random, ExampleQuery> question) {
        Random random = new Random(42);
        long[] times = new long[MEASURED];
        long found = 0;
        for (int i = -WARM_UP; i < MEASURED; i++) {
            ExampleQuery query = question.apply(random);
            long begun = System.nanoTime();
            found += index.search(query, 0, 20).total();
            if (i >= 0) {
                times[i] = System.nanoTime() - begun;
            }
        }
        report(what, times, found / (MEASURED + WARM_UP));
    }

    private void peers(ExampleIndex index) {
        Random random = new Random(42);
        long[] times = new long[MEASURED / 10];
        for (int i = -WARM_UP / 10; i < times.length; i++) {
            Map<ExampleFacet, String> wish = new EnumMap<>(ExampleFacet.class);
            for (ExampleFacet facet :
                    List.of(ExampleFacet.PROFILE, ExampleFacet.DOMAIN, ExampleFacet.SCALE)) {
                List<String> codes =
                        new ArrayList<>(GeneratedExamples.CODES.getOrDefault(facet, List.of()));
                wish.put(facet, codes.get(random.nextInt(codes.size())));
            }
            long begun = System.nanoTime();
            List<Integer> three = new PeerChoice(index.tags(), wish).three();
            if (i >= 0 && !three.isEmpty()) {
                times[i] = System.nanoTime() - begun;
            }
        }
        report("three peers", times, 3);
    }

    private void report(String what, long[] times, long found) {
        Arrays.sort(times);
        out.printf(
                Locale.ROOT,
                "  %-28s p50 %6.2f ms, p95 %6.2f ms; %,d found on average%n",
                what,
                times[times.length / 2] / 1e6,
                times[times.length * 95 / 100] / 1e6,
                found);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
