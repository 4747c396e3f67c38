package org.ramure.interop.lti;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.interop.identity.Identities;

/**
 * What a platform’s signed message says, after everything about it was checked. Texts are cut to
 * what we keep; {@code formerLinks} are resource links this one was copied from, the latest first.
 */
public record LaunchMessage(
        String subject,
        Identities.Told told,
        Set<LtiRole> roles,
        Placement.Where where,
        Optional<Target> target,
        List<String> formerLinks,
        Placement.Services services,
        Launch.Presentation presentation,
        Optional<ChoiceRequest> choice) {

    public LaunchMessage {
        roles = Set.copyOf(roles);
        formerLinks = List.copyOf(formerLinks);
    }
}
