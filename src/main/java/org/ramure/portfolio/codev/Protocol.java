package org.ramure.portfolio.codev;

import java.util.List;
import org.ramure.catalogue.Provenance;
import org.ramure.portfolio.journey.CodevelopmentRound;
import org.ramure.shared.LocalizedText;

/**
 * How a session goes where the journey says nothing of its own, and a question a month for pairs
 * and trios.
 */
public record Protocol(
        String version,
        LocalizedText title,
        LocalizedText intro,
        Provenance provenance,
        List<CodevelopmentRound> rounds,
        List<LocalizedText> questions) {

    /** The question of a month, counted from 0; after the last comes the first. */
    public LocalizedText question(int month) {
        return questions.get(Math.floorMod(month, questions.size()));
    }
}
