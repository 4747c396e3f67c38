package org.ramure.portfolio.journey;

import java.util.Set;
import org.ramure.competences.CompetenceReading;
import org.ramure.shared.LocalizedText;

/**
 * A moment at which voices read the learner on the grid, such as T0, T4, T9: in which week of the
 * pathway (from 1), whose voices are asked, and whether none sees another's before all asked ones
 * are in.
 */
public record ReadingMoment(
        String id,
        LocalizedText label,
        int week,
        CompetenceReading.Moment moment,
        Set<CompetenceReading.Voice> voices,
        boolean blind) {

    public ReadingMoment {
        voices = Set.copyOf(voices);
    }
}
