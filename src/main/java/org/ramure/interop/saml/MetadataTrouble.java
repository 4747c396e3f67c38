package org.ramure.interop.saml;

/** Metadata that is not taken: why, and what helps whoever looks for the cause. */
public class MetadataTrouble extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 250;

    /** Why. The text for people has the key {@code interop.saml.trouble.<name>}. */
    public enum Kind {
        UNREACHABLE,
        NOT_XML,
        /** A document type or entities of its own. */
        ENTITIES,
        TOO_LARGE,
        TOO_DEEP,
        EXPIRED,
        UNSIGNED,
        /** Signed by another key than the certificate's, or changed since. */
        SIGNATURE,
        ALGORITHM,
        CERTIFICATE,
        /** Readable, but without any university that can sign people in. */
        NOBODY
    }

    private final Kind kind;
    private final String detail;

    public MetadataTrouble(Kind kind, String detail) {
        super(kind + ": " + shortened(detail), null, false, false);
        this.kind = kind;
        this.detail = shortened(detail);
    }

    public Kind kind() {
        return kind;
    }

    /** One line of at most 250 characters. */
    public String detail() {
        return detail;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }
}
