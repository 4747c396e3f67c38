package org.ramure.cohorts;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The legal setting of a session; it decides which papers it gives and which words it may use. */
public enum Frame {
    LIBRE(true),
    OF(false),
    ACADEMIQUE(false),
    PROGRAMME(true);

    private static final Pattern CERTIFYING =
            Pattern.compile("\\b(certifi(?!cat)[a-z]*|certification[a-z]*)");
    private static final List<String> TRAINING_WORDS =
            List.of("diplome", "certificat de realisation", "action de formation");

    private final boolean withoutTrainingWords;

    Frame(boolean withoutTrainingWords) {
        this.withoutTrainingWords = withoutTrainingWords;
    }

    /**
     * The first word of « certification, certifiant… » in a text, without accents; such words are
     * refused in every frame unless the session has a code of a national directory (RNCP, RS).
     */
    public static Optional<String> certifyingWord(String text) {
        Matcher found = CERTIFYING.matcher(fold(text));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** The first word of training contracts in a text that this frame must not use. */
    public Optional<String> refusedWord(String text) {
        String folded = fold(text);
        return withoutTrainingWords
                ? TRAINING_WORDS.stream().filter(folded::contains).findFirst()
                : Optional.empty();
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
