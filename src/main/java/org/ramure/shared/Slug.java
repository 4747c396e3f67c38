package org.ramure.shared;

import java.util.regex.Pattern;

/**
 * The readable part of an address: lower-case ASCII letters, digits and single hyphens, 2 to 80
 * characters.
 */
public record Slug(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    public static boolean isValid(String value) {
        return value.length() >= 2 && value.length() <= 80 && FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
