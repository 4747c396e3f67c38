package org.ramure.attestations;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.ramure.attestations.facts.AttestationFacts.Holder;

/**
 * How the verification page names the holder. {@link #INITIALS} is the default: enough to match
 * with the paper in one's hand, and next to nothing for someone who only came across the code.
 */
public enum HolderDisplay {
    FULL,
    INITIALS,
    /** Nothing is shown; who wants to know asks the holder. */
    ON_REQUEST;

    /** The name as it may be shown, empty where it may not. */
    String of(Holder holder) {
        return switch (this) {
            case FULL -> holder.fullName();
            case INITIALS -> initials(holder.fullName());
            case ON_REQUEST -> "";
        };
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("[\\s\\u00A0]+", -1))
                .filter(word -> !word.isEmpty())
                .map(HolderDisplay::initialsOfWord)
                .collect(Collectors.joining(" "));
    }

    private static String initialsOfWord(String word) {
        return Arrays.stream(word.split("-", -1))
                .filter(part -> !part.isEmpty())
                .map(part ->
                        Character.toString(part.codePointAt(0)).toUpperCase(java.util.Locale.ROOT)
                                + ".")
                .collect(Collectors.joining("-"));
    }
}
