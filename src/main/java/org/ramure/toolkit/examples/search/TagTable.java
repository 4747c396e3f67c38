package org.ramure.toolkit.examples.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.ramure.toolkit.examples.Example.Tags;
import org.ramure.toolkit.examples.ExampleFacet;

/**
 * Which example has which code, one bit each: a hundred codes over 100,000 examples are 1.2 MB, and
 * counting all of them takes less than a millisecond. Examples are numbers from 0.
 */
final class TagTable {

    private final int size;
    private final Map<ExampleFacet, Map<String, FixedBitSet>> bits;
    private final short[][] tags;

    private TagTable(int size, Map<ExampleFacet, Map<String, FixedBitSet>> bits, short[][] tags) {
        this.size = size;
        this.bits = bits;
        this.tags = tags;
    }

    /** Gathers tags; examples come in order. */
    static final class Builder {
        private final Map<ExampleFacet, Map<String, Short>> ids = new EnumMap<>(ExampleFacet.class);
        private final List<short[]> all = new ArrayList<>();
        private short next;

        void add(Tags tags) {
            List<Short> own = new ArrayList<>();
            for (ExampleFacet facet : ExampleFacet.values()) {
                for (String code : facet.of(tags)) {
                    own.add(
                            ids.computeIfAbsent(facet, f -> new HashMap<>())
                                    .computeIfAbsent(code, c -> next++));
                }
            }
            short[] sorted = new short[own.size()];
            int at = 0;
            for (short id : own.stream().sorted().distinct().toList()) {
                sorted[at++] = id;
            }
            all.add(at == sorted.length ? sorted : java.util.Arrays.copyOf(sorted, at));
        }

        TagTable build() {
            FixedBitSet[] byId = new FixedBitSet[next];
            for (int i = 0; i < next; i++) {
                byId[i] = new FixedBitSet(Math.max(1, all.size()));
            }
            for (int ordinal = 0; ordinal < all.size(); ordinal++) {
                for (short id : all.get(ordinal)) {
                    byId[id].set(ordinal);
                }
            }
            Map<ExampleFacet, Map<String, FixedBitSet>> bits = new EnumMap<>(ExampleFacet.class);
            ids.forEach((facet, codes) -> {
                Map<String, FixedBitSet> own = new HashMap<>();
                codes.forEach((code, id) -> own.put(code, byId[id]));
                bits.put(facet, own);
            });
            return new TagTable(all.size(), bits, all.toArray(new short[0][]));
        }
    }

    int size() {
        return size;
    }

    /** Those that have one of these codes. */
    FixedBitSet any(ExampleFacet facet, Collection<String> codes) {
        FixedBitSet found = new FixedBitSet(Math.max(1, size));
        codes.forEach(code -> {
            FixedBitSet own = of(facet, code);
            if (own != null) {
                found.or(own);
            }
        });
        return found;
    }

    private @Nullable FixedBitSet of(ExampleFacet facet, String code) {
        return bits.getOrDefault(facet, Map.of()).get(code);
    }

    boolean has(int ordinal, ExampleFacet facet, String code) {
        FixedBitSet own = of(facet, code);
        return own != null && own.get(ordinal);
    }

    /** Leaves in {@code found} those that meet every facet but {@code ignored}. */
    void restrict(
            FixedBitSet found,
            Map<ExampleFacet, Set<String>> chosen,
            @Nullable ExampleFacet ignored) {
        chosen.forEach((facet, codes) -> {
            if (facet != ignored) {
                found.and(any(facet, codes));
            }
        });
    }

    /** How many of {@code matching} each code would give, its own facet's choices ignored. */
    Map<ExampleFacet, Map<String, Integer>> counts(
            FixedBitSet matching, Map<ExampleFacet, Set<String>> chosen) {
        Map<ExampleFacet, Map<String, Integer>> counts = new EnumMap<>(ExampleFacet.class);
        FixedBitSet all = matching.clone();
        restrict(all, chosen, null);
        for (ExampleFacet facet : ExampleFacet.values()) {
            FixedBitSet base = all;
            if (chosen.containsKey(facet)) {
                base = matching.clone();
                restrict(base, chosen, facet);
            }
            counts.put(facet, counts(base, facet));
        }
        return counts;
    }

    private Map<String, Integer> counts(FixedBitSet base, ExampleFacet facet) {
        Map<String, Integer> own = new LinkedHashMap<>();
        bits.getOrDefault(facet, Map.of())
                .forEach((code, having) -> {
                    int count = Math.toIntExact(FixedBitSet.intersectionCount(base, having));
                    if (count > 0) {
                        own.put(code, count);
                    }
                });
        return own;
    }

    /** How much two have in common: shared tags by all tags, from 0 to 1. */
    double likeness(int one, int other) {
        short[] a = tags[one];
        short[] b = tags[other];
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        int all = a.length + b.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }
}
