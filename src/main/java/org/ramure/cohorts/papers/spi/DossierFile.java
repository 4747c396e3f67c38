package org.ramure.cohorts.papers.spi;

import java.util.List;

/**
 * A file of the dossier: {@code path} such as {@code questionnaires/a-chaud.csv}, in letters,
 * digits, hyphens, dots and slashes; {@code title} as the index says it, in the cohort's language;
 * {@code indicators} are codes of the RNQ that it proves, or none.
 */
public record DossierFile(String path, String title, List<String> indicators, Content content) {

    public DossierFile {
        if (!path.matches("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*")) {
            throw new IllegalArgumentException("not a path in a dossier: " + path);
        }
        indicators = List.copyOf(indicators);
    }

    /** Makes the bytes, once. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes();
    }
}
