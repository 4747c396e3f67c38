package org.ramure.portfolio.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;

/**
 * A dossier as it was made, or is being made: {@code done} of {@code total} steps; {@code restarts}
 * counts how often a server stopped meanwhile; sizes are bytes, {@code pieces} counts evidence
 * files, and {@code problem} is a key of the bundles where it could not be made.
 */
public record Dossier(
        UUID id,
        CohortId cohort,
        State state,
        Progress progress,
        Instant askedAt,
        Optional<Instant> finishedAt,
        int pages,
        int pieces,
        long pdfSize,
        long zipSize,
        String zipSha256,
        String problem,
        List<DossierGrant> grants) {

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /** Steps of the work; {@code stalled} while nobody works at it. */
    public record Progress(int done, int total, int restarts, boolean stalled) {}

    public boolean isUnderWay() {
        return state == State.WAITING || state == State.RUNNING;
    }
}
