package org.ramure.cohorts.invite;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ramure.cohorts.Invitee;

/** What a list would do: each line with its number in the file, nothing done yet. */
public record CsvPreview(List<Line> lines, String encoding, char separator) {

    /** What becomes of one line. */
    public enum Outcome {
        NEW,
        ALREADY,
        TWICE,
        NO_ADDRESS,
        MALFORMED
    }

    public record Line(long number, Invitee invitee, Outcome outcome) {}

    /** Those who would get a letter. */
    public List<Invitee> toInvite() {
        return lines.stream()
                .filter(line -> line.outcome() == Outcome.NEW)
                .map(Line::invitee)
                .toList();
    }

    /** Lines that need a look. */
    public List<Line> toMend() {
        return lines.stream()
                .filter(line ->
                        line.outcome() == Outcome.NO_ADDRESS
                                || line.outcome() == Outcome.MALFORMED
                                || line.outcome() == Outcome.TWICE)
                .toList();
    }

    public Map<Outcome, Long> counts() {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        lines.forEach(line -> counts.merge(line.outcome(), 1L, Long::sum));
        return counts;
    }
}
