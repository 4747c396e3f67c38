package org.ramure.pathways.compose;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Dynamic programming over states of need: the fewest minutes in which the candidates from one
 * place on meet a need, where leaving one out leaves out all that hang on it. Exact for forests;
 * one row is {@link Coverage#states} cells and depends on two rows behind it.
 */
final class MinutesTable {

    private static final int NEVER = Integer.MAX_VALUE / 2;

    private final Forest forest;
    private final Coverage coverage;
    private final int budget;
    private final int states;
    private final long[] worths;

    MinutesTable(Forest forest, Coverage coverage, int budget) {
        this.forest = forest;
        this.coverage = coverage;
        this.budget = budget;
        this.states = coverage.states();
        this.worths = coverage.worths();
    }

    /**
     * The set worth most within the budget, with all of {@code in} and none of {@code out}, by the
     * forest's one prerequisite each; among equals the one with the fewest minutes. Null where
     * {@code in} does not fit.
     */
    @Nullable BitSet best(BitSet in, BitSet out) {
        BitSet[] taken = new BitSet[forest.size()];
        int[] fewest = fill(in, out, taken);
        int best = -1;
        for (int state = 0; state < states; state++) {
            if (fewest[state] <= budget
                    && (best < 0
                            || worths[state] > worths[best]
                            || (worths[state] == worths[best] && fewest[state] < fewest[best]))) {
                best = state;
            }
        }
        return best < 0 ? null : follow(taken, best);
    }

    private int[] fill(BitSet in, BitSet out, BitSet[] taken) {
        int n = forest.size();
        int[][] rows = new int[n + 1][];
        int[] firstNeededBy = firstNeededBy();
        Deque<int[]> free = new ArrayDeque<>();
        int[] left = new int[states];
        rows[n] = new int[states];
        Arrays.fill(rows[n], NEVER);
        rows[n][0] = 0;
        for (int i = n - 1; i >= 0; i--) {
            int[] row = free.isEmpty() ? new int[states] : free.pop();
            boolean mayTake = !out.get(i);
            int nextIn = in.nextSetBit(i);
            boolean maySkip = nextIn < 0 || nextIn >= forest.end(i);
            coverage.leftAfter(forest.at(i), left);
            taken[i] =
                    fillRow(
                            row,
                            mayTake ? rows[i + 1] : null,
                            maySkip ? rows[forest.end(i)] : null,
                            left,
                            forest.at(i).minutes());
            rows[i] = row;
            for (int j = i + 1; j <= n; j++) {
                if (firstNeededBy[j] == i && rows[j] != null) {
                    free.push(rows[j]);
                    rows[j] = null;
                }
            }
        }
        return rows[0];
    }

    private BitSet fillRow(
            int[] row,
            int @Nullable [] taking,
            int @Nullable [] skipping,
            int[] left,
            int minutes) {
        var taken = new BitSet(states);
        for (int state = 0; state < states; state++) {
            int with = taking == null ? NEVER : taking[left[state]] + minutes;
            int without = skipping == null ? NEVER : skipping[state];
            if (with <= without && with <= budget) {
                taken.set(state);
                row[state] = with;
            } else {
                row[state] = without <= budget ? without : NEVER;
            }
        }
        return taken;
    }

    /** For each row, the lowest place whose row is made from it. */
    private int[] firstNeededBy() {
        int n = forest.size();
        int[] first = new int[n + 1];
        for (int j = 0; j <= n; j++) {
            first[j] = j - 1;
        }
        for (int i = n - 1; i >= 0; i--) {
            first[forest.end(i)] = Math.min(first[forest.end(i)], i);
        }
        return first;
    }

    private BitSet follow(BitSet[] taken, int state) {
        var chosen = new BitSet();
        int need = state;
        int i = 0;
        while (i < forest.size()) {
            if (taken[i].get(need)) {
                chosen.set(i);
                need = coverage.leftAfter(forest.at(i), need);
                i++;
            } else {
                i = forest.end(i);
            }
        }
        return chosen;
    }
}
