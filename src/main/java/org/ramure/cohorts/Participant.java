package org.ramure.cohorts;

import java.time.Instant;
import java.util.Optional;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;

/**
 * A person's place in a cohort, known by their address; {@code person} once they have an account
 * with it. {@code queuedAt} orders the waiting list.
 */
public record Participant(
        ParticipantId id,
        CohortId cohort,
        String email,
        String givenName,
        String familyName,
        String organisation,
        Optional<PersonId> person,
        ParticipantStatus status,
        Origin origin,
        String group,
        Language language,
        Instant invitedAt,
        Optional<Instant> answeredAt,
        Optional<Instant> queuedAt) {

    /** How they came. */
    public enum Origin {
        CSV,
        HAND,
        LINK,
        PUBLIC
    }

    /** Given and family name, or the address where neither is known. */
    public String name() {
        String name = (givenName + " " + familyName).strip();
        return name.isEmpty() ? email : name;
    }
}
