package org.ramure.interop.lti;

import java.util.Optional;
import org.ramure.interop.lti.partner.Platform;

/**
 * A launch that is not let in: why, from where, and what helps whoever looks for the cause. {@code
 * detail} never names a person.
 */
public class LaunchRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why. The text for people has the key {@code interop.refused.<name>}. */
    public enum Reason {
        UNKNOWN_PLATFORM,
        PLATFORM_DISABLED,
        PLATFORM_SAID_NO,
        STATE_MISSING,
        STATE_OLD,
        MALFORMED,
        ALGORITHM,
        KEYS_UNREACHABLE,
        KEY_UNKNOWN,
        SIGNATURE,
        ISSUER,
        AUDIENCE,
        EXPIRED,
        /** The detail is minutes. */
        CLOCK_AHEAD,
        /** The detail is minutes. */
        CLOCK_BEHIND,
        NONCE,
        REPLAYED,
        UNKNOWN_DEPLOYMENT,
        DEPLOYMENT_DISABLED,
        VERSION,
        MESSAGE,
        NO_SUBJECT,
        NO_LINK,
        ROLES,
        CODE_SPENT
    }

    private final Reason reason;
    private final transient Optional<Platform> platform;
    private final String issuer;
    private final String detail;

    public LaunchRefused(Reason reason, Platform platform, String detail) {
        this(reason, Optional.of(platform), platform.issuer(), detail);
    }

    public LaunchRefused(Reason reason, String issuer, String detail) {
        this(reason, Optional.empty(), issuer, detail);
    }

    private LaunchRefused(
            Reason reason, Optional<Platform> platform, String issuer, String detail) {
        super(reason + ": " + detail, null, false, false);
        this.reason = reason;
        this.platform = platform;
        this.issuer = issuer;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    public Optional<Platform> platform() {
        return platform;
    }

    public String issuer() {
        return issuer;
    }

    public String detail() {
        return detail;
    }
}
