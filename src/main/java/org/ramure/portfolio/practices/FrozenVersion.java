package org.ramure.portfolio.practices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A dated copy of someone's grid; {@code number} counts their copies from 1, {@code label} is a
 * word of theirs or empty. Rows are those with something in them.
 */
public record FrozenVersion(
        UUID id,
        int number,
        String label,
        String gridVersion,
        Instant frozenAt,
        List<PracticeRow> rows) {

    public Optional<PracticeRow> row(String practice) {
        return rows.stream().filter(r -> r.practice().equals(practice)).findFirst();
    }

    /** The same as others may read it. */
    public FrozenVersion forOthers() {
        return new FrozenVersion(
                id,
                number,
                label,
                gridVersion,
                frozenAt,
                rows.stream().map(PracticeRow::forOthers).toList());
    }
}
