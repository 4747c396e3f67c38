package org.ramure.toolkit.examples.csv;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a file would do, line by line, before anything is done. */
public record ImportPlan(List<Line> lines, String encoding, char separator) {

    /** What becomes of a line. */
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /** A line with its number in the file; refused ones say why. */
    public record Line(
            long number, String code, String title, Outcome outcome, List<Fault> faults) {}

    /** What is wrong in a column; {@code reason} ends a key below the import's texts. */
    public record Fault(String column, String reason, String value) {}

    public ImportPlan {
        lines = List.copyOf(lines);
    }

    public Map<Outcome, Integer> counts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        lines.forEach(line -> counts.merge(line.outcome(), 1, Integer::sum));
        return counts;
    }

    public int count(Outcome outcome) {
        return counts().getOrDefault(outcome, 0);
    }

    /** How many lines would be written. */
    public int toWrite() {
        return count(Outcome.NEW) + count(Outcome.CHANGED);
    }
}
