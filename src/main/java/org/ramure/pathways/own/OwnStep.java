package org.ramure.pathways.own;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.shared.LocalizedText;

/**
 * A step as it stands today: title and minutes of the target, or those of the day the path was made
 * where the target is gone (then without {@code address}); {@code byHand} where the person ticks it
 * themselves.
 */
public record OwnStep(
        UUID id,
        String kind,
        LocalizedText title,
        int minutes,
        LocalizedText reason,
        @Nullable String address,
        @Nullable Instant doneAt,
        boolean byHand) {

    public boolean isDone() {
        return doneAt != null;
    }

    /** Where it opens; empty where the target is gone. */
    public Optional<String> opensAt() {
        return Optional.ofNullable(address);
    }
}
