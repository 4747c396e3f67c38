package org.ramure.cohorts.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one version: a level and a comment per criterion, and a comment on the whole. A
 * draft until it is sent; {@code readAt} is when the learner opened it; {@code version} goes back
 * with the next change (0 before the first).
 */
public record Feedback(
        String comment,
        List<Line> lines,
        Optional<Instant> sentAt,
        Optional<Instant> readAt,
        long version) {

    /** An answer that says nothing yet. */
    public static final Feedback NONE =
            new Feedback("", List.of(), Optional.empty(), Optional.empty(), 0);

    public Feedback {
        lines = List.copyOf(lines);
    }

    /** One criterion; {@code level} counts from 0, the lowest, or is null where none was chosen. */
    public record Line(String criterion, @Nullable Integer level, String comment) {}

    public Optional<Line> line(String criterion) {
        return lines.stream().filter(line -> line.criterion().equals(criterion)).findFirst();
    }
}
