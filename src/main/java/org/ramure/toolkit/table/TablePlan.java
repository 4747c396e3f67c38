package org.ramure.toolkit.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a file would do, line by line, before anything is done. */
public record TablePlan(List<Line> lines, String encoding, char separator) {

    /** What becomes of a line. */
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED;

        /** What is wrong comes first, then whether the same stands already. */
        public static Outcome of(List<Fault> faults, boolean stands, boolean same) {
            if (!faults.isEmpty()) {
                return REFUSED;
            }
            return !stands ? NEW : same ? UNCHANGED : CHANGED;
        }

        public boolean isWritten() {
            return this == NEW || this == CHANGED;
        }
    }

    /** A line with its number in the file; refused ones say why. */
    public record Line(
            long number, String code, String title, Outcome outcome, List<Fault> faults) {

        public Line {
            faults = List.copyOf(faults);
        }
    }

    /** What is wrong in a column; {@code reason} ends a key below the import's texts. */
    public record Fault(String column, String reason, String value) {}

    public TablePlan {
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
