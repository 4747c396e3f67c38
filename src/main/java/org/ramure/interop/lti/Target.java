package org.ramure.interop.lti;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What of ours a placement opens. Its text travels as the custom parameter {@code ramure}. */
public record Target(Kind kind, UUID id) {

    /** From the widest to the narrowest. */
    public enum Kind {
        PATHWAY,
        COURSE,
        MODULE,
        ACTIVITY
    }

    /** Such as {@code module:0b6f…}. */
    public String text() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }

    /** Reads {@link #text()}; empty for anything else. */
    public static Optional<Target> of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Target(
                            Kind.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT)),
                            UUID.fromString(text.substring(colon + 1))));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
