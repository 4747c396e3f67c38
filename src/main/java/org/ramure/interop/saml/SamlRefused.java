package org.ramure.interop.saml;

/** An answer that lets nobody in: why, from whom, and what helps whoever looks for the cause. */
public class SamlRefused extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 250;

    /** Why. */
    public enum Reason {
        /** The person, or the university, said no; the detail is the status. */
        SAID_NO,
        MALFORMED,
        /** Not signed, or not by the university, or more in it than was signed. */
        SIGNATURE,
        /** Signed or encrypted in a way that is not safe. */
        ALGORITHM,
        ENCRYPTION,
        ISSUER,
        DESTINATION,
        AUDIENCE,
        ANSWERS_ANOTHER,
        /** The detail is minutes. */
        EXPIRED,
        /** The detail is minutes. */
        TOO_EARLY,
        REPLAYED,
        NO_SUBJECT
    }

    private final Reason reason;
    private final String detail;

    public SamlRefused(Reason reason, String detail) {
        super(reason + ": " + shortened(detail), null, false, false);
        this.reason = reason;
        this.detail = shortened(detail);
    }

    public Reason reason() {
        return reason;
    }

    /** One line that never names a person. */
    public String detail() {
        return detail;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }
}
