package org.ramure.pathways.compose;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound above {@link MinutesTable}: where its answer lacks something that a chosen one
 * requires, that something is once forced in and once forced out. The limit is a number of tables,
 * never a time, so that the same question gives the same answer on any machine.
 */
final class Search {

    /** What must be in, what must be out, and what cannot be exceeded there. */
    private record Node(BitSet in, BitSet out, long bound) {}

    private final Forest forest;
    private final Coverage coverage;
    private final MinutesTable table;
    private final int mostTables;
    private final Deque<Node> open = new ArrayDeque<>();

    private BitSet best = new BitSet();
    private long value;
    private int minutes;

    Search(Forest forest, Coverage coverage, int budget, int mostTables) {
        this.forest = forest;
        this.coverage = coverage;
        this.table = new MinutesTable(forest, coverage, budget);
        this.mostTables = mostTables;
    }

    /** Runs to the end or to the limit; returns what no set can exceed. */
    long run() {
        open.push(new Node(new BitSet(), new BitSet(), Long.MAX_VALUE));
        int tables = 0;
        while (!open.isEmpty() && tables < mostTables) {
            Node node = open.pop();
            if (node.bound >= value) {
                tables++;
                look(node, table.best(node.in, node.out));
            }
        }
        return open.stream().mapToLong(Node::bound).reduce(value, Math::max);
    }

    BitSet best() {
        return best;
    }

    private void look(Node node, @Nullable BitSet found) {
        if (found == null) {
            return;
        }
        long bound = coverage.worth(forest.candidates(found));
        if (!isBetter(bound, forest.minutes(found))) {
            return;
        }
        keep(forest.withoutUnmet(found));
        int unmet = forest.unmet(found);
        if (unmet < 0) {
            return;
        }
        var out = (BitSet) node.out.clone();
        out.set(unmet);
        out.or(forest.dependents(unmet));
        open.push(new Node(node.in, out, bound));
        var in = (BitSet) node.in.clone();
        in.set(unmet);
        in.or(forest.before(unmet));
        open.push(new Node(in, node.out, bound));
    }

    private void keep(BitSet set) {
        long worth = coverage.worth(forest.candidates(set));
        if (isBetter(worth, forest.minutes(set))) {
            best = set;
            value = worth;
            minutes = forest.minutes(set);
        }
    }

    private boolean isBetter(long worth, int needed) {
        return worth > value || worth == value && needed < minutes;
    }
}
