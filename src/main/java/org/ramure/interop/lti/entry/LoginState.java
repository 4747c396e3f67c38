package org.ramure.interop.lti.entry;

import java.time.Instant;
import java.util.Optional;
import org.ramure.interop.lti.partner.PlatformId;

/**
 * What we said when a login began, as it came back, signed by us: for which platform, the nonce,
 * the hash of what the browser was given to keep, and in which frame of the platform it may have
 * kept it ({@code _parent} or a frame’s name).
 */
public record LoginState(
        PlatformId platform,
        String nonce,
        String browserHash,
        Optional<String> storage,
        Instant begunAt) {

    private static final int PART = 12;

    /** The name under which the browser keeps its part. */
    public String browserKey() {
        return "ramure-lti-" + browserHash.substring(0, PART);
    }
}
