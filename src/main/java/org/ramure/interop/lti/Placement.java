package org.ramure.interop.lti;

import java.time.Instant;
import java.util.Optional;
import org.ramure.people.PersonId;

/**
 * One resource link of one course of a platform, and what it opens here. {@code release} pins the
 * content to a published release; {@code owner} is the teacher who chose the content, where
 * somebody did. Grades and roster are as the last launch gave them.
 */
public record Placement(
        PlacementId id,
        PlatformId platform,
        DeploymentId deployment,
        Where where,
        Optional<Target> target,
        Optional<String> release,
        Optional<PersonId> owner,
        Services services,
        Instant lastLaunch) {

    /** Ids and titles that the platform gave; the course’s are empty where it told none. */
    public record Where(
            String contextId, String contextTitle, String resourceLinkId, String title) {}

    /** What the platform offers for this placement. */
    public record Services(Optional<GradeService> grades, Optional<RosterService> roster) {

        public static final Services NONE = new Services(Optional.empty(), Optional.empty());
    }
}
