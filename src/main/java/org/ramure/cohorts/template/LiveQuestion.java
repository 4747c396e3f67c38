package org.ramure.cohorts.template;

import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.LocalizedText;

/**
 * A question answered on phones. {@code most} words for {@link Kind#WORDS}, options for {@link
 * Kind#CHOICE}, items on a scale from 0 to {@value #HIGHEST} for {@link Kind#POSITION}; {@code
 * feedback} marks the one question about the session itself.
 */
public record LiveQuestion(
        String id,
        Kind kind,
        LocalizedText title,
        int most,
        List<Choice> choices,
        boolean feedback,
        Optional<Provenance> provenance) {

    /** The highest point of the scale: « pleinement ». */
    public static final int HIGHEST = 4;

    /** How it is answered. */
    public enum Kind {
        WORDS,
        CHOICE,
        POSITION
    }

    /** An option to choose, or an item to place on the scale. */
    public record Choice(String id, LocalizedText label) {}
}
