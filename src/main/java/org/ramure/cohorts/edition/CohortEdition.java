package org.ramure.cohorts.edition;

import java.time.Instant;
import java.util.Optional;
import org.ramure.catalogue.release.ReleaseId;

/**
 * A decision: from this moment the cohort reads this release; empty for the course as it stands.
 */
public record CohortEdition(String course, Optional<ReleaseId> release, Instant from) {}
