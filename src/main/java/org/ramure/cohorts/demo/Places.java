package org.ramure.cohorts.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ramure.cohorts.ParticipantId;

/** The places of a session by a short name of whoever has them, in the order in which they came. */
record Places(Map<String, ParticipantId> all) {

    ParticipantId of(String who) {
        return Objects.requireNonNull(all.get(who), who);
    }

    List<ParticipantId> everyone() {
        return List.copyOf(all.values());
    }
}
