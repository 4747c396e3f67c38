package org.ramure.interop.lti;

import java.util.Optional;
import org.ramure.catalogue.release.ReleaseId;

/** What was published of the courses that targets belong to; open, as the catalogue is. */
public interface TargetReleases {

    /** The slug of the course; empty where the target is nowhere. */
    Optional<String> course(Target target);

    /** The newest release of its course. */
    Optional<ReleaseId> newest(Target target);

    /** Whether this is a release in which the target is. */
    boolean has(ReleaseId release, Target target);
}
