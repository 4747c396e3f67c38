package org.ramure.toolkit.hackathon;

import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;

/** Marking, for members of the jury; each has their own sheets and sees no others'. */
public interface JuryDesk {

    /** Which hackathon a guest of a jury was let into. */
    Optional<UUID> hackathonOf(HackathonVisitor.JuryGuest guest);

    /** The caller's id in the jury; whose page a text was typed in is known by it. */
    Optional<UUID> juror(HackathonVisitor caller, UUID hackathon);

    Optional<JuryPage> open(HackathonVisitor caller, UUID hackathon);

    /** Saves one field of the sheet about a team. */
    Saving save(HackathonVisitor caller, UUID hackathon, UUID team, Typed typed);

    /** Says whether the caller has a part in what this team is or does. */
    void conflict(HackathonVisitor caller, UUID hackathon, UUID team, boolean declared);

    /**
     * Closes the caller's sheets; refused while a mark is missing. When the last member hands in,
     * marks are open.
     */
    void handIn(HackathonVisitor caller, UUID hackathon);

    /** Takes the sheets back, as long as marks are not open. */
    void takeBack(HackathonVisitor caller, UUID hackathon);
}
