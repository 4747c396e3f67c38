package org.ramure.toolkit.resource.csv;

import java.util.List;

/** What a file would do, line by line, before anything is done. */
public record ResourcePlan(List<Line> lines, String encoding, char separator) {

    /** What becomes of a line. */
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED
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

    public ResourcePlan {
        lines = List.copyOf(lines);
    }

    public int count(Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** How many lines would be written. */
    public int toWrite() {
        return count(Outcome.NEW) + count(Outcome.CHANGED);
    }
}
