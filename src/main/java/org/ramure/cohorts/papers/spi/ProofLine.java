package org.ramure.cohorts.papers.spi;

import java.util.List;

/**
 * One thing that an audit asks for: under which code ({@code 1} to {@code 32} of the RNQ, {@link
 * #REALISATION} or {@link #IDENTITY}), how it stands, in words (a key of the bundles and its
 * arguments), and an address without leading slash where it can be mended, or empty.
 */
public record ProofLine(String code, State state, String key, List<Object> arguments, String link) {

    /** What proves that the training took place: sheets, signatures, bundles. */
    public static final String REALISATION = "R";

    /** Who issues the papers. */
    public static final String IDENTITY = "I";

    public ProofLine {
        arguments = List.copyOf(arguments);
    }

    /** How it stands. */
    public enum State {
        THERE,
        MISSING,
        /** Nothing can be there yet. */
        LATER,
        /** Ramure does not hold it: to be added to the dossier by hand. */
        ELSEWHERE
    }
}
