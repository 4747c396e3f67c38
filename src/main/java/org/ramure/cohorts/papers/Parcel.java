package org.ramure.cohorts.papers;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;

/**
 * Many papers in one ZIP, made in the background. {@code done} of {@code total} files are in it;
 * {@code restarts} counts how often a server stopped meanwhile and the work began again; {@code
 * problem} is a key of the bundles where it could not be made.
 */
public record Parcel(
        UUID id,
        CohortId cohort,
        Kind kind,
        State state,
        int done,
        int total,
        int restarts,
        Instant askedAt,
        Optional<Instant> finishedAt,
        long size,
        String sha256,
        String problem,
        boolean stalled) {

    /** What is in it. */
    public enum Kind {
        PAPERS("papiers"),
        DOSSIER("dossier");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Its part of file names. */
        public String key() {
            return key;
        }
    }

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    public boolean isUnderWay() {
        return state == State.WAITING || state == State.RUNNING;
    }
}
