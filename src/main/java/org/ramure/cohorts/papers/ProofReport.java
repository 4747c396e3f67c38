package org.ramure.cohorts.papers;

import java.util.List;
import org.ramure.cohorts.papers.spi.ProofLine;

/** What is there and what is missing for an audit, group by group in the order of the RNQ. */
public record ProofReport(List<Group> groups) {

    /**
     * An indicator, or one of the two groups before them; {@code label} in the asker's language.
     */
    public record Group(String code, String label, List<ProofLine> lines) {

        public long count(ProofLine.State state) {
            return lines.stream().filter(line -> line.state() == state).count();
        }
    }

    public long count(ProofLine.State state) {
        return groups.stream().mapToLong(group -> group.count(state)).sum();
    }

    public boolean isComplete() {
        return count(ProofLine.State.MISSING) == 0;
    }
}
