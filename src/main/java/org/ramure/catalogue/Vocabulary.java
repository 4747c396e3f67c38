package org.ramure.catalogue;

import java.util.List;
import java.util.Optional;
import org.ramure.shared.LocalizedText;

/** A controlled list, such as the ten profiles of actors or the glossary. */
public record Vocabulary(
        String slug, LocalizedText title, Provenance provenance, List<Term> terms) {

    /** One entry; {@code see} names related codes of the same list. */
    public record Term(
            String code,
            LocalizedText label,
            LocalizedText definition,
            Provenance provenance,
            List<String> see) {}

    public Optional<Term> term(String code) {
        return terms.stream().filter(t -> t.code().equals(code)).findFirst();
    }
}
