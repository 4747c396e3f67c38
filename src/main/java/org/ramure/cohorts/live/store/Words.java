package org.ramure.cohorts.live.store;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ramure.cohorts.live.Tally.Count;
import org.ramure.shared.LocalizedText;

/**
 * Words as people type them made harmless and comparable: letters, digits and what joins them, no
 * marks piled up, no invisible signs; the same word with another case, accent or article counts as
 * one.
 */
final class Words {

    /** In code points. */
    static final int LONGEST = 30;

    private static final Pattern PILED_MARKS = Pattern.compile("(\\p{M})\\p{M}+");
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’&-]+");
    private static final Pattern LOOSE_ENDS = Pattern.compile("^[\\s'’&\\p{M}-]+|[\\s'’&-]+$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:l'|d'|(?:les?|la|une?|des|du|the|an?) )(?=.)");

    private Words() {}

    /** The word as it is kept; empty where nothing is left of it. */
    static Optional<String> clean(String typed) {
        String cut = typed.codePointCount(0, typed.length()) > 20 * LONGEST ? "" : typed;
        String composed = Normalizer.normalize(cut, Normalizer.Form.NFKC);
        String plain = PILED_MARKS.matcher(composed).replaceAll("$1");
        String word = NOT_IN_WORDS.matcher(plain).replaceAll(" ").strip();
        String trimmed = LOOSE_ENDS.matcher(word).replaceAll("").toLowerCase(Locale.FRENCH);
        return trimmed.isEmpty() ? Optional.empty() : Optional.of(trimmed);
    }

    static boolean isTooLong(String word) {
        return word.codePointCount(0, word.length()) > LONGEST;
    }

    /** What two spellings of the same word have in common. */
    static String key(String word) {
        String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        String straight = bare.toLowerCase(Locale.ROOT).replace('’', '\'').replace('-', ' ');
        return ARTICLE.matcher(straight).replaceFirst("").strip();
    }

    /**
     * Spellings of one word together, most given first, then by alphabet; each is shown in its most
     * frequent spelling. Hidden ones are left out.
     */
    static List<Count> group(Map<String, Integer> bySpelling, Set<String> hidden) {
        Map<String, Integer> people = new LinkedHashMap<>();
        Map<String, String> shown = new LinkedHashMap<>();
        bySpelling.forEach((spelling, count) -> {
            String key = key(spelling);
            people.merge(key, count, Integer::sum);
            shown.merge(
                    key,
                    spelling,
                    (one, other) ->
                            bySpelling.getOrDefault(other, 0) > bySpelling.getOrDefault(one, 0)
                                    ? other
                                    : one);
        });
        return people.entrySet().stream()
                .filter(entry -> !hidden.contains(entry.getKey()))
                .map(entry ->
                        new Count(
                                entry.getKey(),
                                LocalizedText.same(
                                        shown.getOrDefault(entry.getKey(), entry.getKey())),
                                entry.getValue()))
                .sorted(Comparator.comparingInt(Count::people).reversed().thenComparing(Count::id))
                .toList();
    }
}
