package org.ramure.competences;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ramure.people.PersonId;

/**
 * One voice's view of a person on a framework at one moment. Readings are kept side by side and
 * never averaged or overwritten.
 */
public record CompetenceReading(
        UUID id,
        PersonId person,
        String framework,
        String frameworkVersion,
        Voice voice,
        Moment moment,
        Instant takenAt,
        List<Rating> ratings) {

    /** Who speaks: the mode of assessment that an attestation names. */
    public enum Voice {
        SELF,
        PEER,
        FACILITATOR,
        /** The employer or tutor who sees the person at work. */
        TUTOR,
        JURY
    }

    /** When in a pathway the reading was made. */
    public enum Moment {
        ENTRY,
        MIDWAY,
        FREE,
        EXIT
    }

    /**
     * Level (from 1) given to one competence, the practices recognised and how many proofs back it.
     */
    public record Rating(
            String competence, int level, Set<String> practices, String note, int evidenceCount) {}
}
