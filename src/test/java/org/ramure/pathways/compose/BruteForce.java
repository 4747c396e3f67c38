package org.ramure.pathways.compose;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tries every set: what the composer must not fall short of. Written from its docstring alone. */
final class BruteForce {

    /** The greatest worth and the fewest minutes in which it is reached. */
    record Best(long worth, int minutes) {}

    private BruteForce() {}

    static Best of(Composer.Question question, int unitsPerLevel) {
        List<Candidate> open = question.candidates().stream().filter(c -> !c.known()).toList();
        Best best = new Best(0, 0);
        for (int mask = 0; mask < 1 << open.size(); mask++) {
            int chosen = mask;
            List<Candidate> set =
                    open.stream().filter(c -> (chosen >> open.indexOf(c) & 1) == 1).toList();
            int minutes = set.stream().mapToInt(Candidate::minutes).sum();
            if (minutes <= question.budget() && isClosed(set, question)) {
                long worth = worth(set, question.gaps(), unitsPerLevel);
                if (worth > best.worth || (worth == best.worth && minutes < best.minutes)) {
                    best = new Best(worth, minutes);
                }
            }
        }
        return best;
    }

    static boolean isClosed(List<Candidate> set, Composer.Question question) {
        Set<String> there = new HashSet<>(set.stream().map(Candidate::id).toList());
        question.candidates().stream()
                .filter(Candidate::known)
                .map(Candidate::id)
                .forEach(there::add);
        return set.stream().allMatch(c -> there.containsAll(c.requires()));
    }

    static long worth(List<Candidate> set, Map<String, Integer> gaps, int unitsPerLevel) {
        long worth = 0;
        for (Map.Entry<String, Integer> gap : gaps.entrySet()) {
            int units =
                    set.stream().mapToInt(c -> c.strengths().getOrDefault(gap.getKey(), 0)).sum();
            for (int k = 1; k <= Math.min(units, gap.getValue() * unitsPerLevel); k++) {
                worth += (long) gap.getValue() * (5040 / k);
            }
        }
        return worth;
    }
}
