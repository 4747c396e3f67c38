package org.ramure.cohorts.attendance;

/** What a facilitator notes; {@code minutes} says how late or how early, and why in a sentence. */
public record Mark(EventKind kind, int minutes, String reason) {

    public static Mark of(EventKind kind) {
        return new Mark(kind, 0, "");
    }
}
