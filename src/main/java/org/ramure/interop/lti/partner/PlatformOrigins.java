package org.ramure.interop.lti.partner;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whose pages may show us in a frame: {@code https://…} without a path. */
public interface PlatformOrigins {

    /** The origins of an enabled platform; empty for any other. */
    Set<String> of(UUID platform);

    /**
     * Remembers the origin of an address that the platform’s signed message named: its pages are
     * not always where its endpoints are.
     */
    void learn(UUID platform, Optional<URI> address);
}
