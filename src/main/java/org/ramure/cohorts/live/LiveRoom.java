package org.ramure.cohorts.live;

import java.util.Optional;

/**
 * The room as phones see it: no account, no name. Whoever holds the code may look and answer until
 * it expires.
 */
public interface LiveRoom {

    /** What there is behind a code; {@code key} is what this device was given before, or empty. */
    Optional<Visit> visit(RoomCode code, String key);

    /**
     * Keeps one answer a device and question; a later one replaces it. Refused with a {@link
     * org.ramure.shared.UserFacingException} when the question is closed, the answer says nothing,
     * or the room is full.
     */
    void answer(RoomCode code, String key, String question, LiveAnswer answer);

    /**
     * @param key what the device keeps; random, signed for this room, tied to nothing else
     * @param fresh whether the device came without one that is good here
     */
    record Visit(Room room, String key, boolean fresh) {}
}
