package org.ramure.cohorts.award;

import java.util.List;

/** Everyone enrolled, by family name, and where they stand by this rule. */
public record AwardPreview(AwardRule rule, List<AwardLine> lines) {

    public long count(AwardState state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /** How many get a paper with the next press. */
    public long ready() {
        return count(AwardState.READY) + count(AwardState.FAILED);
    }

    public long given() {
        return lines.stream().filter(line -> line.state().isGiven()).count();
    }
}
