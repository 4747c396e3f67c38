package org.ramure.interop.lti;

import java.time.Instant;
import java.util.Optional;
import org.ramure.catalogue.release.ReleaseId;

/**
 * Which release of its course a placement is held to; empty for the course as its authors have it.
 * {@code decided} is false as long as nothing was published to hold it to; {@code next} may have
 * come already.
 */
public record Pin(boolean decided, Optional<ReleaseId> release, Optional<Move> next) {

    /** Nothing was published yet. */
    public static final Pin UNDECIDED = new Pin(false, Optional.empty(), Optional.empty());

    /** From this moment on, this release. */
    public record Move(Optional<ReleaseId> release, Instant from) {

        private boolean hasCome(Instant now) {
            return !from.isAfter(now);
        }
    }

    public boolean isUndecided() {
        return !decided;
    }

    /** From now on, until a teacher says otherwise. */
    public static Pin to(Optional<ReleaseId> release) {
        return new Pin(true, release, Optional.empty());
    }

    /** What counts at a moment. */
    public Optional<ReleaseId> at(Instant now) {
        return next.isPresent() && next.get().hasCome(now) ? next.get().release() : release;
    }

    /** What is still to come. */
    public Optional<Move> planned(Instant now) {
        return next.filter(move -> !move.hasCome(now));
    }

    /** The same, with another plan, or none. */
    public Pin planning(Optional<Move> move, Instant now) {
        return new Pin(true, at(now), move);
    }
}
