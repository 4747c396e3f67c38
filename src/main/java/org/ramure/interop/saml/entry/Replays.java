package org.ramure.interop.saml.entry;

import java.time.Instant;
import org.ramure.interop.saml.SamlRefused;

/** Assertions that let somebody in. */
interface Replays {

    /**
     * Uses an assertion up; {@code until} is when it would be refused anyway. Throws {@link
     * SamlRefused} (replayed) when it was used before.
     */
    void use(String issuer, String id, Instant until);
}
