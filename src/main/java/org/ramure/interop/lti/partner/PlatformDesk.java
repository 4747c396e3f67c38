package org.ramure.interop.lti.partner;

import java.util.List;
import java.util.Set;
import org.ramure.people.PersonId;

/**
 * The list of platforms, for administrators; others are refused by {@code AccessDeniedException}.
 * Refused values throw {@link org.ramure.shared.UserFacingException}.
 */
public interface PlatformDesk {

    /** What can be said of a platform. Blank {@code tokenAudience} means the token endpoint. */
    record Entry(
            String name,
            String issuer,
            String clientId,
            String authorizationEndpoint,
            String tokenEndpoint,
            String keySetUrl,
            String tokenAudience,
            Set<String> deployments) {

        public Entry {
            deployments = Set.copyOf(deployments);
        }
    }

    /** A line of the list. */
    record Line(Platform platform, List<Deployment> deployments, int placements) {}

    List<Line> all(PersonId caller);

    Line one(PersonId caller, PlatformId id);

    PlatformId add(PersonId caller, Entry entry);

    /**
     * Machinery of registration by address: whoever registers proved that they hold an invitation.
     * An issuer that is known keeps its keys: nobody may speak for it by keys of their own, which
     * is for an administrator to decide.
     */
    PlatformId register(Entry entry, String product, PersonId invitedBy);

    /** Keeps changes; deployments that are left out are disabled, never forgotten. */
    void change(PersonId caller, PlatformId id, Entry entry);

    /** Nobody comes in by a disabled platform, and no grade leaves for it. */
    void enable(PersonId caller, PlatformId id, boolean enabled);
}
