package org.ramure.interop.lti;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is in the course they come from; whoever is neither of the two is a guest. */
public enum LtiRole {
    /** Instructor, teaching assistant, content developer or administrator of the course. */
    TEACHER,
    LEARNER;

    private static final String CONTEXT = "http://purl.imsglobal.org/vocab/lis/v2/membership";
    private static final Set<String> TEACHING =
            Set.of("Instructor", "ContentDeveloper", "Administrator");

    /** The roles of the course among all that were claimed; those of the institution give none. */
    public static Set<LtiRole> of(Collection<String> claimed) {
        Set<LtiRole> roles = EnumSet.noneOf(LtiRole.class);
        for (String role : claimed) {
            String last = role.substring(Math.max(role.indexOf('#'), role.lastIndexOf('/')) + 1);
            boolean here = role.startsWith(CONTEXT) || role.indexOf(':') < 0;
            if (here && (TEACHING.contains(last) || role.contains("membership/Instructor#"))) {
                roles.add(TEACHER);
            } else if (here && "Learner".equals(last)) {
                roles.add(LEARNER);
            }
        }
        return roles;
    }
}
