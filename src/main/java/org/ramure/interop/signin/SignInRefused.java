package org.ramure.interop.signin;

/** A sign-in that is not let in: why, and what helps an administrator. */
public class SignInRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why. The text for people has the key {@code interop.signin.refused.<name>}. */
    public enum Reason {
        /** The provider is not there, or switched off. */
        UNKNOWN_PROVIDER,
        /** Nothing is known of this attempt: too old, used before, or begun in another browser. */
        STATE,
        /** The person said no at the provider, or the provider to the person. */
        SAID_NO,
        /** The provider answered with another error. */
        PROVIDER_ERROR,
        /** The provider cannot be reached now. */
        UNREACHABLE,
        /** What the provider is set up with, or answers, does not fit together. */
        MISCONFIGURED,
        /** The provider’s word does not prove itself: signature, issuer, audience, nonce. */
        NOT_PROVED,
        /** The provider’s word is too old or of the future: one of the clocks is wrong. */
        CLOCK,
        /** The provider does not say who it is. */
        NO_SUBJECT,
        /** The account may do more than learn. */
        ROLES,
        /** Linking: the provider’s account is linked to another account already. */
        TAKEN,
        /** Linking or trying: whoever began it is not signed in, or may not. */
        NOT_YOURS
    }

    private final Reason reason;
    private final String detail;

    /** {@code detail} is one line that never names a person; it goes to the log. */
    public SignInRefused(Reason reason, String detail) {
        super(reason + ": " + line(detail), null, false, false);
        this.reason = reason;
        this.detail = line(detail);
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }

    private static String line(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > 300 ? line.substring(0, 299) + "…" : line;
    }
}
