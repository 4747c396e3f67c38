package org.ramure.mail;

import java.util.regex.Pattern;

/** Text that goes into a header of a message, where a line end could begin another header. */
final class HeaderText {

    private static final Pattern LINE_ENDS_AND_CONTROLS =
            Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private HeaderText() {}

    static String oneLine(String text) {
        return LINE_ENDS_AND_CONTROLS.matcher(text).replaceAll(" ").strip();
    }

    static boolean isOneLine(String text) {
        return !LINE_ENDS_AND_CONTROLS.matcher(text).find();
    }
}
