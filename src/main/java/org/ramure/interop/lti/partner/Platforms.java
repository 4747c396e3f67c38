package org.ramure.interop.lti.partner;

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

    /**
     * Machinery: takes the deployment that a signed message named, where the platform has none yet:
     * some tell it only then. Empty where it has others.
     */
    Optional<Deployment> adopt(PlatformId platform, String value);
}
