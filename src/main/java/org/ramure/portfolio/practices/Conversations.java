package org.ramure.portfolio.practices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/**
 * Guided conversations on one dated copy, between its person and the one they invited, who must be
 * signed in with the address that was invited. Everybody else is told {@code
 * portfolio.practices.unknown}.
 */
public interface Conversations {

    /**
     * Invites someone of a cohort both are in, participant or facilitator, and writes to them.
     * Refused with {@code portfolio.practices.invite.self} or {@code .again}.
     */
    UUID invite(PersonId me, UUID version, CohortId cohort, PersonId other);

    /** Invites whoever holds this address, with an account or before they have one. */
    UUID invite(PersonId me, UUID version, String email);

    /** The caller's conversations, on either side, newest first; withdrawn ones left out. */
    List<Line> mine(PersonId caller);

    /** A conversation in a list; {@code with} is the name of the one on the other side. */
    record Line(
            UUID id,
            UUID version,
            Side side,
            String with,
            Instant invitedAt,
            boolean joined,
            boolean closed) {}

    /** The conversation; the first time the other opens it, they join. */
    Conversation open(PersonId caller, UUID id);

    /** Saves a field of one's own side; takes confirmations back. Refused once both confirmed. */
    Saving save(PersonId caller, UUID id, Typed typed);

    /**
     * Says that what stands is what was said. Refused with {@code portfolio.practices.changed} when
     * it is no longer at that {@link Conversation#state}, {@code .choose} while no practice is
     * chosen, and {@code .alone} while the other has not come.
     */
    void confirm(PersonId caller, UUID id, long state);

    /** Ends the other's access; for the person whose grid it is. */
    void withdraw(PersonId me, UUID id);

    /** A file of the copy that is talked about, for both. */
    java.util.Optional<OwnPractices.Download> file(PersonId caller, UUID id, UUID file);
}
