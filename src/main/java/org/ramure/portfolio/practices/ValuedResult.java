package org.ramure.portfolio.practices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.shared.LocalizedText;

/**
 * A result: levels as said by the person and, for the practices that were talked about, by the
 * other, beside and never instead.
 */
public record ValuedResult(
        UUID conversation,
        String person,
        String other,
        Conversation.Role role,
        LocalizedText grid,
        String gridVersion,
        Instant frozenAt,
        Instant confirmedAt,
        List<Line> lines,
        List<Said> notes,
        Said next) {

    /** A practice with a level; {@code view} is there where it was talked about. */
    public record Line(
            String practice,
            LocalizedText title,
            LocalizedText level,
            List<LocalizedText> impacts,
            List<String> evidence,
            Optional<View> view) {

        public boolean discussed() {
            return view.isPresent();
        }
    }

    /** The other's view; no level where they could not say. */
    public record View(Optional<LocalizedText> level, String reason) {}

    /** What both wrote in a step; either may be empty. */
    public record Said(LocalizedText step, String self, String other) {}
}
