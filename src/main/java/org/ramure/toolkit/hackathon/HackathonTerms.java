package org.ramure.toolkit.hackathon;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.ramure.shared.Language;

/**
 * What an organiser decides.
 *
 * @param starts when each day begins, in France, in ascending order
 * @param joining whether participants choose their team and its brief themselves
 * @param ranksShown whether teams are told their rank; their feedback they always get
 * @param briefsAtOnce whether briefs can be read before the first slot begins
 */
public record HackathonTerms(
        String title,
        List<LocalDateTime> starts,
        String place,
        Set<Language> languages,
        boolean joining,
        boolean ranksShown,
        boolean briefsAtOnce) {

    public LocalDate firstDay() {
        return starts.getFirst().toLocalDate();
    }

    public LocalDate lastDay() {
        return starts.getLast().toLocalDate();
    }
}
