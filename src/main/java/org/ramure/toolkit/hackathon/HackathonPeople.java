package org.ramure.toolkit.hackathon;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;

/** Who is in a hackathon; for its organisers. */
public interface HackathonPeople {

    /** So many in one hackathon, and no more. */
    int MOST = 300;

    /**
     * Somebody who was invited.
     *
     * @param address empty for who came with an account
     * @param guest in the jury without an account
     */
    record Somebody(
            UUID id,
            Part part,
            String name,
            String address,
            boolean guest,
            boolean came,
            Optional<UUID> team) {}

    /** By part, then by name. */
    List<Somebody> all(PersonId caller, UUID hackathon);

    /**
     * Writes to these addresses; an account is made only when somebody comes. Gives how many
     * letters were written: those who are in it already get none.
     */
    int invite(PersonId caller, UUID hackathon, Part part, List<String> addresses);

    /** Lets somebody into the jury by a link and a code, without an account. */
    void inviteGuest(
            PersonId caller, UUID hackathon, String name, String address, Language language);

    /** Takes somebody out; a jury member's marks go with them, and so does a guest's link. */
    void remove(PersonId caller, UUID somebody);
}
