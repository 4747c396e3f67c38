package org.ramure.interop.lti.platform;

/**
 * What goes wrong instead of an answer; {@code status} 0 is silence (the request hangs until the
 * fault is lifted), -1 a dropped connection.
 */
public record Fault(int status, String retryAfter, String body) {

    public static Fault status(int status) {
        return new Fault(status, "", "{\"error\":\"told to fail\"}");
    }

    /** With {@code Retry-After}: seconds, or a date in the form of HTTP. */
    public static Fault status(int status, String retryAfter) {
        return new Fault(status, retryAfter, "{\"error\":\"told to fail\"}");
    }

    public static Fault answering(int status, String body) {
        return new Fault(status, "", body);
    }

    public static Fault silence() {
        return new Fault(0, "", "");
    }

    public static Fault dropped() {
        return new Fault(-1, "", "");
    }
}
