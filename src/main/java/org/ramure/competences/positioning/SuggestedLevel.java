package org.ramure.competences.positioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.Framework;

/**
 * The level that ticked practices speak for, and why. It is a suggestion with its reasons in sight;
 * the person decides.
 */
public record SuggestedLevel(List<Count> counts, Optional<Count> suggested) {

    /** How many practices of one level are ticked, of how many. */
    public record Count(int level, int ticked, int practices) {

        /** At least two in three: a level may be held with one practice still missing. */
        boolean isReached() {
            return ticked > 0 && ticked * 3 >= practices * 2;
        }
    }

    /** The highest level of which at least two practices in three are ticked. */
    public static SuggestedLevel of(
            Framework framework, Framework.Competence competence, Set<String> ticked) {
        List<Count> counts = new ArrayList<>();
        for (Framework.Level level : framework.levels()) {
            List<Framework.Practice> practices = competence.practices(level.number());
            if (!practices.isEmpty()) {
                counts.add(count(level.number(), practices, ticked));
            }
        }
        Optional<Count> highest =
                counts.stream().filter(Count::isReached).reduce((lower, higher) -> higher);
        return new SuggestedLevel(List.copyOf(counts), highest);
    }

    private static Count count(int level, List<Framework.Practice> practices, Set<String> ticked) {
        long known = practices.stream().filter(practice -> ticked.contains(practice.id())).count();
        return new Count(level, (int) known, practices.size());
    }

    /** Whether anything is ticked at all. */
    public boolean isBasedOnSomething() {
        return counts.stream().anyMatch(count -> count.ticked() > 0);
    }
}
