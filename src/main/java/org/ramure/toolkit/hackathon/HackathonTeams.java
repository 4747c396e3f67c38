package org.ramure.toolkit.hackathon;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;

/**
 * Teams of two to eight people. Organisers make and fill them; participants choose where they may.
 * Once a member of the jury has handed in, teams stay as they are.
 */
public interface HackathonTeams {

    int SMALLEST = 2;
    int LARGEST = 8;

    /** In the order of pitches; for everybody in the hackathon. */
    List<Team> all(PersonId caller, UUID hackathon);

    UUID add(PersonId caller, UUID hackathon, String name);

    void rename(PersonId caller, UUID team, String name);

    /**
     * Removes a team; its people stay in the hackathon. One that wrote or left something is removed
     * only {@code withWork}, one that was marked never.
     */
    void remove(PersonId caller, UUID team, boolean withWork);

    /** Puts a participant into a team, or into none. */
    void place(PersonId caller, UUID participant, Optional<UUID> team);

    /** Deals everybody who has no team out, {@code size} in a team at most. */
    void deal(PersonId caller, UUID hackathon, int size);

    void join(PersonId caller, UUID team);

    void leave(PersonId caller, UUID team);

    /** Gives a team its brief; empty for none. */
    void brief(PersonId caller, UUID team, String brief);

    /** Draws a brief for every team that has none, spread evenly. */
    void drawBriefs(PersonId caller, UUID hackathon);

    /** Draws the order of pitches. */
    void drawOrder(PersonId caller, UUID hackathon);

    /** Moves a team by one place, up for -1 and down for 1. */
    void move(PersonId caller, UUID team, int by);
}
