package org.ramure.interop.lti;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.ramure.interop.identity.IdentityId;
import org.ramure.interop.lti.partner.DeploymentId;
import org.ramure.interop.lti.partner.PlatformId;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;

/**
 * Somebody came from a platform, and everything about it was checked. A launch that asks for a
 * choice of content has {@link #choice} and no placement; every other has a placement.
 */
public record Launch(
        LaunchId id,
        PlatformId platform,
        DeploymentId deployment,
        Optional<PlacementId> placement,
        Who who,
        Presentation presentation,
        Optional<ChoiceRequest> choice,
        Instant at) {

    /** The person here, and what the platform said of them. */
    public record Who(PersonId person, IdentityId identity, String subject, Set<LtiRole> roles) {

        public Who {
            roles = Set.copyOf(roles);
        }

        public boolean teaches() {
            return roles.contains(LtiRole.TEACHER);
        }
    }

    /** How to show it: the platform’s language, where to go back to, and whether in a frame. */
    public record Presentation(Language language, Optional<URI> returnUrl, boolean framed) {}
}
