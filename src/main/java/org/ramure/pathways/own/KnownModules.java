package org.ramure.pathways.own;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;

/**
 * What a person showed they know in positioning quizzes, module by module. Callers pass the person
 * of the request; nothing here reads another person's.
 */
public interface KnownModules {

    /** How long after a quiz the same one can be taken again. */
    Duration PAUSE = Duration.ofHours(20);

    /** The last positioning in each module, by the module's id. */
    Map<UUID, Positioning> of(PersonId caller);

    /** From when on the person may take this module's quiz; empty where they may now. */
    Optional<Instant> againFrom(PersonId caller, UUID module);

    /**
     * Keeps a result. Throws {@link org.ramure.shared.UserFacingException} within {@link #PAUSE} of
     * the last one, so that answers cannot be found by trying.
     */
    void keep(PersonId caller, UUID module, int correct, int asked);

    /** How many of how many answers were right, and when. */
    record Positioning(int correct, int asked, Instant takenAt) {

        private static final int PERCENT = 100;
        private static final int ENOUGH = 80;

        /** Whether that is enough (four in five) to leave the module out. */
        public boolean isEnough() {
            return asked > 0 && correct * PERCENT >= ENOUGH * asked;
        }
    }
}
