package org.ramure.shared;

import java.util.regex.Pattern;

/**
 * French sets a space inside guillemets and before some signs, and a line must not break there.
 * Authors type a plain space; what people read has one that does not break.
 */
public final class FrenchSpacing {

    private static final Pattern BEFORE = Pattern.compile(" (?=[?!;:»%€])");
    private static final Pattern AFTER = Pattern.compile("(?<=«) ");
    private static final String UNBROKEN = "\u00a0";

    private FrenchSpacing() {}

    /** The same text, or the same HTML, with spaces that hold where French wants them to. */
    public static String hold(String text) {
        return AFTER.matcher(BEFORE.matcher(text).replaceAll(UNBROKEN)).replaceAll(UNBROKEN);
    }
}
