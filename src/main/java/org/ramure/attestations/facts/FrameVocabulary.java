package org.ramure.attestations.facts;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words that a paper must not use, by the legal frame of the pathway: where no training contract
 * exists, nothing may sound like one, and « certification » is reserved for what the national
 * directories (RNCP, RS) hold. The sentence that says what the paper is not is exempt.
 */
public final class FrameVocabulary {

    private static final List<String> FREE =
            List.of(
                    "certification",
                    "diplome",
                    "certificat de realisation",
                    "action de formation",
                    "diploma",
                    "certificate of completion");
    private static final Map<String, List<String>> BY_FRAME =
            Map.of(
                    "LIBRE",
                    FREE,
                    "PROGRAMME",
                    FREE,
                    "OF",
                    List.of("certification"),
                    "ACADEMIQUE",
                    List.of("certification"));

    private FrameVocabulary() {}

    /**
     * The first refused expression in a text, written without accents; an unknown frame is read as
     * the strictest.
     */
    public static Optional<String> refusedIn(String frame, String text) {
        String folded = fold(text);
        return BY_FRAME.getOrDefault(frame, FREE).stream().filter(folded::contains).findFirst();
    }

    /** The first refused expression in anything that the facts would print, names apart. */
    public static Optional<String> refusedIn(AttestationFacts facts) {
        AttestationFacts printed =
                new AttestationFacts(
                        facts.issue(),
                        facts.issuer(),
                        new AttestationFacts.Holder("", ""),
                        facts.subject(),
                        facts.followUp(),
                        facts.assessment(),
                        facts.presence());
        return refusedIn(facts.subject().frame(), CanonicalJson.of(printed));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
