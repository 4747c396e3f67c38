package org.ramure.toolkit.hackathon;

import org.ramure.people.PersonId;
import org.ramure.people.invited.GuestPass;

/** Who asks: an account, or a member of a jury who was let in by a letter. */
public sealed interface HackathonVisitor {

    /** What guests of a jury are invited for; the object is the hackathon. */
    String PURPOSE = "toolkit-hackathon-jury";

    /** An account. */
    record Someone(PersonId id) implements HackathonVisitor {}

    /** A member of one jury without an account. */
    record JuryGuest(GuestPass pass) implements HackathonVisitor {}
}
