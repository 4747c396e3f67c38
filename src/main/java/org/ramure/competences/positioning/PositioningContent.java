package org.ramure.competences.positioning;

import java.util.List;
import org.ramure.catalogue.Framework;
import org.ramure.competences.CompetenceReading;
import org.ramure.shared.SafeHtml;

/**
 * What a positioning file says: when in the pathway it comes, how deep it goes, and which
 * competences it asks about (an empty list means all of the framework).
 */
public record PositioningContent(
        CompetenceReading.Moment moment, Depth depth, SafeHtml intro, List<String> competences) {

    /** How much is asked: one level per competence, or practices and proofs as well. */
    public enum Depth {
        QUICK,
        FULL
    }

    /** The competences to ask about, in the order of the framework. */
    public List<Framework.Competence> asked(Framework framework) {
        return framework.competences().stream()
                .filter(c -> competences.isEmpty() || competences.contains(c.code()))
                .toList();
    }
}
