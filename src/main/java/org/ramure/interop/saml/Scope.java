package org.ramure.interop.saml;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A domain such as {@code univ.exemple.fr}, or a pattern of some ({@code shibmd:Scope}). */
public record Scope(String value, boolean pattern) {

    private static final int LONGEST = 253;
    private static final int LONGEST_PATTERN = 200;

    /** Whether an identifier may end with this domain. */
    public boolean allows(String domain) {
        if (domain.length() > LONGEST) {
            return false;
        }
        return pattern ? matches(domain) : value.equalsIgnoreCase(domain);
    }

    private boolean matches(String domain) {
        try {
            return value.length() <= LONGEST_PATTERN
                    && Pattern.compile(value, Pattern.CASE_INSENSITIVE).matcher(domain).matches();
        } catch (PatternSyntaxException broken) {
            return false;
        }
    }
}
