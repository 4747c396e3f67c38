package org.ramure.toolkit.hackathon;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Saving;
import org.ramure.people.PersonId;

/** A team's hand-in: for its people, to be read by organisers and the jury. */
public interface TeamRooms {

    /** The room of the caller's own team, if they have one. */
    Optional<TeamRoom> own(PersonId caller, UUID hackathon);

    /** The room of a team, for its people and for organisers. */
    TeamRoom open(PersonId caller, UUID team);

    /** Saves one field, and keeps both texts of two people. */
    Saving save(PersonId caller, UUID team, Typed typed);

    /** Keeps a file in place of the one that was there. */
    void attach(PersonId caller, UUID team, String name, InputStream content) throws IOException;

    void detach(PersonId caller, UUID team);

    Optional<WorkFile.Download> file(HackathonVisitor caller, UUID team);

    /** How many bytes a file may have. */
    long maxFileSize();
}
