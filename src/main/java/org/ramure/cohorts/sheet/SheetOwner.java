package org.ramure.cohorts.sheet;

import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.ParticipantId;

/** Whose sheet it is, as a key: {@code p:} and a place, or {@code g:} and the name of a group. */
public record SheetOwner(String key) {

    public static SheetOwner of(ParticipantId person) {
        return new SheetOwner("p:" + person.value());
    }

    public static SheetOwner ofTeam(String group) {
        return new SheetOwner("g:" + group);
    }

    public boolean isTeam() {
        return key.startsWith("g:");
    }

    /** The name of the group; empty for one person. */
    public String team() {
        return isTeam() ? key.substring(2) : "";
    }

    /** The place; empty for a team, and for a key that is none. */
    public Optional<ParticipantId> person() {
        try {
            return key.startsWith("p:")
                    ? Optional.of(new ParticipantId(UUID.fromString(key.substring(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }
}
