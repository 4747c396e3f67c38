package org.ramure.catalogue.files;

import org.ramure.catalogue.spi.Problems;

/**
 * A Markdown file cut in two. Both parts keep the line numbers of the file: {@code yaml} begins
 * with an empty line, and the body begins after {@code linesBefore} lines.
 */
public record FrontMatter(String yaml, String body, int linesBefore) {

    private static final String FENCE = "---";

    /** Cuts the file; reports front matter that does not end. */
    public static FrontMatter of(String text, Problems problems) {
        if (!text.equals(FENCE) && !text.startsWith(FENCE + "\n")) {
            return new FrontMatter("", text, 0);
        }
        int start = Math.min(text.length(), FENCE.length() + 1);
        int end = endFence(text, start);
        if (end < 0) {
            problems.error(
                    1,
                    "L’en-tête ouvert par « --- » n’est pas refermé.",
                    "Ajoutez une ligne « --- » après la dernière clé de l’en-tête.");
            return new FrontMatter("", "", 0);
        }
        String yaml = "\n" + text.substring(start, end);
        int bodyStart = Math.min(text.length(), end + FENCE.length() + 1);
        int linesBefore = (int) text.substring(0, bodyStart).chars().filter(c -> c == '\n').count();
        return new FrontMatter(yaml, text.substring(bodyStart), linesBefore);
    }

    private static int endFence(String text, int start) {
        for (int at = start; at < text.length(); at = nextLine(text, at)) {
            if (text.startsWith(FENCE, at)) {
                int after = at + FENCE.length();
                if (after == text.length() || text.charAt(after) == '\n') {
                    return at;
                }
            }
        }
        return -1;
    }

    private static int nextLine(String text, int from) {
        int feed = text.indexOf('\n', from);
        return feed < 0 ? text.length() : feed + 1;
    }
}
