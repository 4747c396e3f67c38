package org.ramure.interop.lti;

import java.time.Instant;
import java.util.Optional;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.interop.lti.partner.DeploymentId;
import org.ramure.interop.lti.partner.PlatformId;
import org.ramure.people.PersonId;

/**
 * One resource link of one course of a platform, and what it opens here. {@code pin} says which
 * release its people read; {@code owner} is the teacher who chose the content, where somebody did.
 * Grades and roster are as the last launch gave them.
 */
public record Placement(
        PlacementId id,
        PlatformId platform,
        DeploymentId deployment,
        Where where,
        Optional<Target> target,
        Pin pin,
        Optional<PersonId> owner,
        Services services,
        Dates dates,
        Instant lastLaunch) {

    /** The release that its people read at a moment; empty for what authors have then. */
    public Optional<ReleaseId> release(Instant now) {
        return pin.at(now);
    }

    /** Ids and titles that the platform gave; the course’s are empty where it told none. */
    public record Where(
            String contextId, String contextTitle, String resourceLinkId, String title) {}

    /** From when on it is open, and until when it is to be done, where the platform says so. */
    public record Dates(Optional<Instant> opens, Optional<Instant> due) {

        public static final Dates NONE = new Dates(Optional.empty(), Optional.empty());
    }

    /** What the platform offers for this placement. */
    public record Services(Optional<GradeService> grades, Optional<RosterService> roster) {

        public static final Services NONE = new Services(Optional.empty(), Optional.empty());
    }
}
