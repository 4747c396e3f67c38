package org.ramure.toolkit.document;

import org.ramure.people.PersonId;
import org.ramure.people.invited.GuestPass;

/** Who asks: a person of this application, or somebody let in by an invitation. */
public sealed interface Visitor {

    /** An account, or a guest of the application who has none yet. */
    record Someone(PersonId id) implements Visitor {}

    /** The guest of one document. */
    record Invitee(GuestPass pass) implements Visitor {}
}
