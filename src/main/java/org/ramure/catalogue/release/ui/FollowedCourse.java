package org.ramure.catalogue.release.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.release.Change;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.release.ReleaseId;

/**
 * A course as a group follows it, for who decides; no release stands for the course as its authors
 * have it. Refused rules throw {@link org.ramure.shared.UserFacingException}.
 */
public interface FollowedCourse {

    /** From this moment on, this release. */
    record Plan(Optional<ReleaseId> release, Instant from) {}

    Optional<ReleaseId> now();

    /** Since when, where nobody chose it. */
    default Optional<Instant> automaticSince() {
        return Optional.empty();
    }

    Optional<Plan> planned();

    /** Every release of the course, the newest first. */
    List<Release> known();

    List<Change> changes(Optional<ReleaseId> from, Optional<ReleaseId> to);

    /** At once, or at the beginning of a day (Europe/Paris). */
    void move(Optional<ReleaseId> release, Optional<LocalDate> day);

    /** Drops what was planned. */
    void keep();
}
