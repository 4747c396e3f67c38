package org.ramure.interop.lti.roster;

import java.util.HashSet;
import java.util.Set;
import org.ramure.interop.lti.LtiRole;

/**
 * Somebody on the platform's list; {@code subject} is what the platform calls them, and the name is
 * empty where it tells none.
 */
public record Member(String subject, String name, Set<LtiRole> roles) {

    public Member {
        roles = Set.copyOf(roles);
    }

    /** One person who is listed twice, in two groups perhaps. */
    Member and(Member other) {
        Set<LtiRole> all = new HashSet<>(roles);
        all.addAll(other.roles);
        return new Member(subject, name.isEmpty() ? other.name : name, all);
    }
}
