package org.ramure.interop.lti;

import java.net.URI;

/** Where a platform lists the members of the course (NRPS), as its last launch said. */
public record RosterService(URI memberships) {

    public static final String SCOPE =
            "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
}
