package org.ramure.interop.lti;

import java.time.Instant;
import java.util.Set;
import org.ramure.interop.identity.IdentityId;
import org.ramure.people.PersonId;

/**
 * Somebody who came through a placement. {@code subject} is what the platform calls them, and whom
 * a score is for; two of them may be one person here, who joined them.
 */
public record Participation(
        PlacementId placement,
        IdentityId identity,
        PersonId person,
        String subject,
        Set<LtiRole> roles,
        Instant firstLaunch,
        Instant lastLaunch) {

    public Participation {
        roles = Set.copyOf(roles);
    }
}
