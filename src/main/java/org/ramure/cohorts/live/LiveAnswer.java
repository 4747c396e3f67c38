package org.ramure.cohorts.live;

import java.util.List;
import java.util.Optional;

/**
 * What one device answers: an option's id, words, or {@code item=level} for each item placed on the
 * scale.
 */
public record LiveAnswer(List<String> parts) {

    public static final LiveAnswer NONE = new LiveAnswer(List.of());

    public LiveAnswer {
        parts = List.copyOf(parts);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether this part is among them. */
    public boolean has(String part) {
        return parts.contains(part);
    }

    /** The part at this place, counted from 0. */
    public Optional<String> part(int index) {
        return index < parts.size() ? Optional.of(parts.get(index)) : Optional.empty();
    }
}
