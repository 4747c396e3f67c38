package org.ramure.pathways.compose;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What is to be covered: for each competence with a gap, a number of units, of which the first is
 * worth most. All states of coverage are numbered, so that a table can hold one cell for each.
 */
final class Coverage {

    /** The most units that a level of a gap may take. */
    static final int FINEST = 8;

    private static final int FIRST_UNIT = 5040;

    private final List<String> competences;
    private final int[] gaps;
    private final int[] units;
    private final int unitsPerLevel;

    private Coverage(List<String> competences, int[] gaps, int unitsPerLevel) {
        this.competences = competences;
        this.gaps = gaps;
        this.unitsPerLevel = unitsPerLevel;
        this.units = Arrays.stream(gaps).map(gap -> gap * unitsPerLevel).toArray();
    }

    /**
     * The finest coverage with at most so many states. Where even one unit a level is too many, the
     * widest gaps count (in the order of their codes where equal) and the others do not.
     */
    static Coverage of(Map<String, Integer> gaps, int mostStates) {
        List<String> open =
                gaps.keySet().stream()
                        .filter(code -> gaps.getOrDefault(code, 0) > 0)
                        .sorted(
                                Comparator.comparingInt((String c) -> -gaps.getOrDefault(c, 0))
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        while (states(open, gaps, 1) > mostStates) {
            open = open.subList(0, open.size() - 1);
        }
        List<String> counted = open;
        int finest = 1;
        while (finest < FINEST && states(counted, gaps, finest + 1) <= mostStates) {
            finest++;
        }
        int[] each = counted.stream().mapToInt(code -> gaps.getOrDefault(code, 0)).toArray();
        return new Coverage(counted, each, finest);
    }

    private static long states(List<String> open, Map<String, Integer> gaps, int unitsPerLevel) {
        long states = 1;
        for (String code : open) {
            states =
                    Math.min(
                            Integer.MAX_VALUE,
                            states * (1L + gaps.getOrDefault(code, 0) * unitsPerLevel));
        }
        return states;
    }

    int states() {
        return Arrays.stream(units).reduce(1, (all, each) -> all * (each + 1));
    }

    int unitsPerLevel() {
        return unitsPerLevel;
    }

    boolean isServedBy(Candidate candidate) {
        return competences.stream().anyMatch(candidate.strengths()::containsKey);
    }

    /** The gaps that the candidate helps to close, the widest first. */
    List<Composition.Served> served(Candidate candidate) {
        return competences.stream()
                .filter(candidate.strengths()::containsKey)
                .map(code -> new Composition.Served(code, gaps[competences.indexOf(code)]))
                .toList();
    }

    /** The worth of each state. */
    long[] worths() {
        long[] worths = new long[states()];
        int size = 1;
        for (int c = 0; c < units.length; c++) {
            for (int digit = units[c]; digit > 0; digit--) {
                long more = worth(c, digit);
                for (int below = 0; below < size; below++) {
                    worths[digit * size + below] = worths[below] + more;
                }
            }
            size *= units[c] + 1;
        }
        return worths;
    }

    private long worth(int competence, int covered) {
        long worth = 0;
        for (int unit = 1; unit <= Math.min(covered, units[competence]); unit++) {
            worth += (long) gaps[competence] * (FIRST_UNIT / unit);
        }
        return worth;
    }

    /** The worth of a set. */
    long worth(List<Candidate> set) {
        long worth = 0;
        for (int c = 0; c < units.length; c++) {
            String code = competences.get(c);
            worth +=
                    worth(
                            c,
                            set.stream()
                                    .mapToInt(each -> each.strengths().getOrDefault(code, 0))
                                    .sum());
        }
        return worth;
    }

    /** For each state of need, the state that is left after the candidate; written into a table. */
    void leftAfter(Candidate candidate, int[] table) {
        table[0] = 0;
        int size = 1;
        for (int c = 0; c < units.length; c++) {
            int strength = candidate.strengths().getOrDefault(competences.get(c), 0);
            for (int digit = units[c]; digit > 0; digit--) {
                int left = Math.max(0, digit - strength) * size;
                for (int below = 0; below < size; below++) {
                    table[digit * size + below] = table[below] + left;
                }
            }
            size *= units[c] + 1;
        }
    }

    /** The same for one state. */
    int leftAfter(Candidate candidate, int state) {
        int left = 0;
        int size = 1;
        int rest = state;
        for (int c = 0; c < units.length; c++) {
            int digit = rest % (units[c] + 1);
            rest /= units[c] + 1;
            int strength = candidate.strengths().getOrDefault(competences.get(c), 0);
            left += Math.max(0, digit - strength) * size;
            size *= units[c] + 1;
        }
        return left;
    }
}
