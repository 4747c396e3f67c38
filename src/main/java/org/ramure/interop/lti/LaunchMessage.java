package org.ramure.interop.lti;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.interop.identity.Identities;

/**
 * What a platform’s signed message says, after everything about it was checked. Texts are cut to
 * what we keep.
 */
public record LaunchMessage(
        String subject,
        Identities.Told told,
        Set<LtiRole> roles,
        Placement.Where where,
        Link link,
        Placement.Services services,
        Launch.Presentation presentation,
        Optional<ChoiceRequest> choice) {

    public LaunchMessage {
        roles = Set.copyOf(roles);
    }

    /**
     * What was written into the link when its content was chosen, and comes back with each launch.
     * {@code choice} is the same for all copies of a link; {@code formerLinks} are resource links
     * this one was copied from, the latest first.
     */
    public record Link(
            Optional<Target> target,
            Optional<ReleaseId> release,
            Optional<UUID> choice,
            List<String> formerLinks,
            Placement.Dates dates) {

        public Link {
            formerLinks = List.copyOf(formerLinks);
        }
    }
}
