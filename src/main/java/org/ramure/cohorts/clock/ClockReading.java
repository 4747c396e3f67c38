package org.ramure.cohorts.clock;

import java.util.List;
import java.util.Map;

/** The lines of each clock, in order of time or of the programme. */
public record ClockReading(Map<ClockKind, List<ClockLine>> lines) {

    public List<ClockLine> of(ClockKind kind) {
        return lines.getOrDefault(kind, List.of());
    }

    /** The total of one clock; there is no total of several. */
    public int minutes(ClockKind kind) {
        return of(kind).stream().mapToInt(ClockLine::minutes).sum();
    }

    /** Planned minutes of those online activities that were done. */
    public int prescribedDone() {
        return of(ClockKind.PRESCRIBED).stream()
                .filter(line -> line.detail() == ClockLine.Detail.DONE)
                .mapToInt(ClockLine::minutes)
                .sum();
    }

    public ClockTotals totals() {
        return new ClockTotals(
                minutes(ClockKind.PRESCRIBED),
                prescribedDone(),
                minutes(ClockKind.DECLARED),
                minutes(ClockKind.OBSERVED));
    }
}
