package org.ramure.toolkit.examples.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.ramure.toolkit.examples.ExampleFacet;
import org.ramure.toolkit.examples.ExamplePeers;

/**
 * Chooses three: from those that meet every condition, then from those that meet all but the first
 * to be given up, and so on. Among equals the one is taken that is least like those already chosen;
 * who is too much like one of them waits until nothing else is left.
 */
final class PeerChoice {

    static final int THREE = 3;

    /** So alike are two that tell nearly the same story. */
    private static final double TWINS = 0.75;

    private final TagTable tags;
    private final Map<ExampleFacet, String> wish;

    PeerChoice(TagTable tags, Map<ExampleFacet, String> wish) {
        this.tags = tags;
        this.wish = wish;
    }

    /** Numbers of examples, in the order in which they were chosen. */
    List<Integer> three() {
        List<Integer> chosen = new ArrayList<>();
        Set<ExampleFacet> kept = EnumSet.noneOf(ExampleFacet.class);
        kept.addAll(wish.keySet());
        take(chosen, kept, TWINS);
        for (ExampleFacet facet : ExamplePeers.GIVEN_UP) {
            if (chosen.size() < THREE && kept.remove(facet)) {
                take(chosen, kept, TWINS);
            }
        }
        take(chosen, Set.of(), 2);
        return List.copyOf(chosen);
    }

    private void take(List<Integer> chosen, Set<ExampleFacet> kept, double tooMuchAlike) {
        FixedBitSet meeting = new FixedBitSet(Math.max(1, tags.size()));
        meeting.set(0, tags.size());
        kept.forEach(facet -> meeting.and(tags.any(facet, Set.of(wish.getOrDefault(facet, "")))));
        while (chosen.size() < THREE) {
            int next = next(meeting, chosen, tooMuchAlike);
            if (next < 0) {
                return;
            }
            chosen.add(next);
        }
    }

    private int next(FixedBitSet meeting, List<Integer> chosen, double tooMuchAlike) {
        int best = -1;
        double bestValue = Double.NEGATIVE_INFINITY;
        var iterator = new BitSetIterator(meeting, 0);
        for (int n = iterator.nextDoc();
                n != DocIdSetIterator.NO_MORE_DOCS;
                n = iterator.nextDoc()) {
            double alike = 0;
            for (int other : chosen) {
                alike = other == n ? Double.MAX_VALUE : Math.max(alike, tags.likeness(n, other));
                if (other == n) {
                    break;
                }
            }
            double value = sharedCount(n) - alike;
            if (alike < tooMuchAlike && value > bestValue) {
                best = n;
                bestValue = value;
            }
        }
        return best;
    }

    private int sharedCount(int ordinal) {
        int count = 0;
        for (Map.Entry<ExampleFacet, String> asked : wish.entrySet()) {
            count += tags.has(ordinal, asked.getKey(), asked.getValue()) ? 1 : 0;
        }
        return count;
    }

    /** Which conditions an example meets. */
    Set<ExampleFacet> shared(int ordinal) {
        Set<ExampleFacet> shared = new LinkedHashSet<>();
        wish.forEach((facet, code) -> {
            if (tags.has(ordinal, facet, code)) {
                shared.add(facet);
            }
        });
        return shared;
    }
}
