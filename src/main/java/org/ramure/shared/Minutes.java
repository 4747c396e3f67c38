package org.ramure.shared;

/** Writes durations the way people say them: {@code 45 min}, {@code 1 h 49}, {@code 2 h}. */
public final class Minutes {

    private static final String NARROW_SPACE = "\u00a0";

    private Minutes() {}

    public static String say(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (hours == 0) {
            return rest + NARROW_SPACE + "min";
        }
        return hours
                + NARROW_SPACE
                + "h"
                + (rest == 0 ? "" : NARROW_SPACE + (rest < 10 ? "0" + rest : rest));
    }
}
