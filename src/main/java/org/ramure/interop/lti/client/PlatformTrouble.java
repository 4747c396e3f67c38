package org.ramure.interop.lti.client;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A platform did not do what it was asked, and why; the detail is what it said, for a log. */
public final class PlatformTrouble extends RuntimeException {

    private static final int LONGEST = 250;

    /** What kind of trouble it is, and with that whether trying again may help. */
    public enum Kind {
        /** Not a platform's address: neither https, nor outside of our own networks. */
        ADDRESS(false),
        /** Nobody answers at this address. */
        UNREACHABLE(true),
        /** No answer in time. */
        SILENT(true),
        /** Asked to come back later (429, 503). */
        BUSY(true),
        /** An error of the platform's own (5xx). */
        BROKEN(true),
        /** No access token: the platform does not accept our signature, client id or scope. */
        TOKEN(true),
        /** Not an answer to what was asked: too large, or not readable. */
        MALFORMED(false),
        /** We are known, but may not do this (401, 403). */
        FORBIDDEN(false),
        /** It is not there (404, 410). */
        GONE(false),
        /** It knows something newer (409). */
        CONFLICT(true),
        /** The request itself was refused (any other 4xx). */
        REFUSED(false);

        private final boolean passing;

        Kind(boolean passing) {
            this.passing = passing;
        }

        /** Whether it may be over after a while, without anybody's doing. */
        public boolean passing() {
            return passing;
        }

        /** Whether it is the whole platform that cannot be reached now. */
        public boolean ofThePlatform() {
            return this == UNREACHABLE || this == SILENT || this == BUSY || this == TOKEN;
        }
    }

    private final Kind kind;
    private final String detail;
    private final @Nullable Duration retryAfter;

    public PlatformTrouble(Kind kind, String detail) {
        this(kind, detail, Optional.empty());
    }

    public PlatformTrouble(Kind kind, String detail, Optional<Duration> retryAfter) {
        super(kind + " " + shortened(detail), null, false, false);
        this.kind = kind;
        this.detail = shortened(detail);
        this.retryAfter = retryAfter.orElse(null);
    }

    public Kind kind() {
        return kind;
    }

    /** One line of at most 250 characters. */
    public String detail() {
        return detail;
    }

    /** When the platform asked not to be called again before. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }
}
