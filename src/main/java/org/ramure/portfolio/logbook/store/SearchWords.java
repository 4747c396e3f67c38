package org.ramure.portfolio.logbook.store;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as they are searched: lower case, no accents, and without the ending of a French plural, so
 * that each word is found wherever it stands in the folded text.
 */
final class SearchWords {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 2;
    private static final int SHORTEST_PLURAL = 4;
    private static final int MOST_WORDS = 8;

    private SearchWords() {}

    /** The text in lower case, without accents, ligatures undone. */
    static String fold(String text) {
        String plain = text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
        return ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }

    /** What must all occur in a folded text; letters and digits only. */
    static List<String> of(String typed) {
        return Arrays.stream(BETWEEN.split(fold(typed)))
                .filter(word -> word.length() >= SHORTEST || isNumber(word))
                .map(SearchWords::singular)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** {@code journaux} and {@code journal} share {@code journa}, {@code acteurs} is acteur. */
    private static String singular(String word) {
        if (word.length() < SHORTEST_PLURAL) {
            return word;
        }
        if (word.endsWith("aux") && !word.endsWith("eaux")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") || word.endsWith("x") || word.endsWith("al")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
