package org.ramure.cohorts.papers;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper that a session has or will have; {@code subject} is the id of the person or half-day it
 * is about, null where it is about the session. {@code whyNot} says why it cannot be given yet.
 */
public record PaperState(PaperKind kind, @Nullable UUID subject, Optional<WhyNot> whyNot) {

    public boolean isReady() {
        return whyNot.isEmpty();
    }
}
