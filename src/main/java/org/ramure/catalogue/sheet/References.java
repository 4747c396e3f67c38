package org.ramure.catalogue.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The codes that courses and pathways may name: terms by vocabulary, competences by framework,
 * formats. Codes of a list that has errors are there too, and those of a list that cannot be read
 * are unknown (empty), so that one mistake does not bring a hundred others.
 */
public record References(
        Map<String, Optional<Set<String>>> terms,
        Map<String, Optional<Set<String>>> competences,
        Optional<Set<String>> formats) {

    public Optional<Set<String>> termsOf(String vocabulary) {
        return terms.getOrDefault(vocabulary, Optional.of(Set.of()));
    }

    /** The competences of a framework, when it is there and can be read. */
    public Optional<Set<String>> competencesOf(String framework) {
        return competences.getOrDefault(framework, Optional.empty());
    }

    /** Names of all frameworks. */
    public Optional<Set<String>> frameworks() {
        return Optional.of(competences.keySet());
    }
}
