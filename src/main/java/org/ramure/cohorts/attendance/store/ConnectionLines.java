package org.ramure.cohorts.attendance.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of an export of a video tool, as far as they are {@code address;minutes;anything}. */
record ConnectionLines(List<Line> sound, List<Integer> unreadable, List<Integer> unknown) {

    private static final Pattern LINE =
            Pattern.compile(
                    "\\s*\"?([^;,\\t\"]+@[^;,\\t\"]+)\"?\\s*[;,\\t]\\s*\"?(\\d{1,4})\"?(?:[;,\\t](.*))?");
    private static final int LONGEST_TEXT = 300;
    private static final int MOST_LINES = 2000;

    /** One connection. */
    record Line(String email, int minutes, String text) {}

    static ConnectionLines read(String text, Set<String> addresses) {
        List<Line> sound = new ArrayList<>();
        List<Integer> unreadable = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        String[] lines = text.replace("\uFEFF", "").split("\\R", MOST_LINES);
        for (int i = 0; i < lines.length; i++) {
            Matcher line = LINE.matcher(lines[i]);
            if (line.matches()) {
                String email = line.group(1).strip().toLowerCase(Locale.ROOT);
                if (addresses.contains(email)) {
                    sound.add(
                            new Line(email, Integer.parseInt(line.group(2)), note(line.group(3))));
                } else {
                    unknown.add(i + 1);
                }
            } else if (!lines[i].isBlank()) {
                unreadable.add(i + 1);
            }
        }
        return new ConnectionLines(sound, unreadable, unknown);
    }

    private static String note(@org.jspecify.annotations.Nullable String rest) {
        String kept = rest == null ? "" : rest.strip();
        return kept.length() > LONGEST_TEXT ? kept.substring(0, LONGEST_TEXT) : kept;
    }
}
