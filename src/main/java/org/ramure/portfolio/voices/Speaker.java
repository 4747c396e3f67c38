package org.ramure.portfolio.voices;

import java.util.UUID;
import org.ramure.people.PersonId;

/** Who asks on behalf of a voice. */
public sealed interface Speaker {

    /** Somebody signed in. */
    record Account(PersonId person) implements Speaker {}

    /**
     * A guest who proved their address for this one request; {@code pass} is what {@link
     * GuestDoor#confirm} gave for the visit.
     */
    record Guest(UUID ask, String pass) implements Speaker {}
}
