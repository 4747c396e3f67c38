package org.ramure.toolkit.hackathon;

import java.util.List;
import java.util.UUID;

/**
 * A team; {@code brief} is empty before it has one, {@code position} counts from 1 in the order of
 * pitches.
 */
public record Team(UUID id, String name, String brief, int position, List<Member> members) {

    /** Somebody in it; {@code me} is the one who asks. */
    public record Member(UUID id, String name, boolean me) {}

    public boolean mine() {
        return members.stream().anyMatch(Member::me);
    }
}
