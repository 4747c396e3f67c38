package org.ramure.people;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mail address in lower case, at most 254 characters, its domain in ASCII. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile(
                    "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final int LONGEST_LOCAL_PART = 64;

    /** The address a person typed, if it can be one. */
    public static Optional<EmailAddress> of(String typed) {
        String address = typed.strip().toLowerCase(Locale.ROOT);
        int at = address.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART || address.length() > LONGEST) {
            return Optional.empty();
        }
        String ascii = address.substring(0, at + 1) + asciiDomain(address.substring(at + 1));
        return ascii.length() <= LONGEST && FORM.matcher(ascii).matches()
                ? Optional.of(new EmailAddress(ascii))
                : Optional.empty();
    }

    private static String asciiDomain(String domain) {
        try {
            return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomain) {
            return "";
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
