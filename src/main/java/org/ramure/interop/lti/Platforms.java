package org.ramure.interop.lti;

import java.util.List;
import java.util.Optional;

/** Platforms that are registered. Changing them is for administrators: {@link PlatformDesk}. */
public interface Platforms {

    /** The platform, disabled or not. */
    Optional<Platform> find(PlatformId id);

    Optional<Platform> find(String issuer, String clientId);

    /** All registrations at one issuer, the oldest first: a launch may come without client id. */
    List<Platform> at(String issuer);

    Optional<Deployment> deployment(PlatformId platform, String value);

    Optional<Deployment> deployment(DeploymentId id);
}
