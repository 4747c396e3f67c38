package org.ramure.cohorts.edition;

import java.time.Instant;
import java.util.Optional;
import org.ramure.catalogue.release.ReleaseId;

/**
 * A decision: from this moment the cohort reads this release; empty for the course as it stands.
 * {@code automatic} where nobody chose it: the release that was there when the session opened.
 */
public record CohortEdition(
        String course, Optional<ReleaseId> release, Instant from, boolean automatic) {}
