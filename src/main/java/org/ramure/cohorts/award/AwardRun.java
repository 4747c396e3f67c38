package org.ramure.cohorts.award;

import java.time.Instant;
import java.util.UUID;

/** One press of the button; it ends when nothing of it is left to do. */
public record AwardRun(
        UUID id, Instant startedAt, String startedBy, int total, int issued, int failed) {

    public boolean isFinished() {
        return issued + failed >= total;
    }
}
