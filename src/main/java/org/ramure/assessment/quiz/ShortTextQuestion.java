package org.ramure.assessment.quiz;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ramure.shared.SafeHtml;

/** A few words to type, compared with the accepted ones in {@link #plain} form. */
public record ShortTextQuestion(Stem stem, List<String> accepted, BothWays said)
        implements Question {

    /** The longest answer that is taken, in characters. */
    public static final int LONGEST = 200;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    public ShortTextQuestion {
        accepted = List.copyOf(accepted);
    }

    /**
     * The text without case, accents or extra spaces; ligatures, apostrophes and hyphens count as
     * what a keyboard gives.
     */
    public static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip()
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('’', '\'')
                .replace('‐', '-')
                .replace('–', '-');
    }

    @Override
    public boolean isComplete(List<String> answer) {
        return answer.size() == 1 && !plain(answer.getFirst()).isEmpty();
    }

    @Override
    public boolean isKnown(List<String> answer) {
        return answer.size() <= 1;
    }

    @Override
    public boolean isRight(List<String> answer) {
        return isComplete(answer)
                && accepted.stream().anyMatch(a -> plain(a).equals(plain(answer.getFirst())));
    }

    @Override
    public List<Remark> remarks(List<String> answer) {
        String given = answer.isEmpty() ? "" : answer.getFirst();
        return List.of(
                new Remark(
                        given,
                        given,
                        accepted.getFirst(),
                        Remark.placed(isRight(answer)),
                        SafeHtml.EMPTY));
    }

    @Override
    public SafeHtml feedback(List<String> answer) {
        return said.when(isRight(answer));
    }
}
