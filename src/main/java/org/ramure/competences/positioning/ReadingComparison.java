package org.ramure.competences.positioning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.Framework;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.CompetenceReading.Rating;

/**
 * Two readings of one person side by side, the earlier first: a change per competence, never a sum
 * or an average.
 */
public record ReadingComparison(
        CompetenceReading before, CompetenceReading after, List<Change> changes) {

    /** What happened to one competence between two readings. */
    public enum Kind {
        SAME,
        MORE,
        LESS,
        FIRST_LEVEL,
        NO_LEVEL_ANY_MORE,
        NO_LEVEL
    }

    /** One competence in both readings; a level is 0 where that reading gave none. */
    public record Change(String competence, int before, int after, int practicesGained) {

        public Kind kind() {
            if (before == 0 && after == 0) {
                return Kind.NO_LEVEL;
            }
            if (before == 0) {
                return Kind.FIRST_LEVEL;
            }
            if (after == 0) {
                return Kind.NO_LEVEL_ANY_MORE;
            }
            int direction = Integer.compare(after, before);
            return direction == 0 ? Kind.SAME : direction > 0 ? Kind.MORE : Kind.LESS;
        }

        /** How many levels lie between the two, whatever the direction. */
        public int distance() {
            return Math.abs(after - before);
        }
    }

    /**
     * Compares in the order of the framework; competences it no longer has come last, by their
     * code.
     */
    public static ReadingComparison between(
            CompetenceReading one, CompetenceReading other, Framework framework) {
        boolean inOrder = !one.takenAt().isAfter(other.takenAt());
        CompetenceReading before = inOrder ? one : other;
        CompetenceReading after = inOrder ? other : one;
        List<Change> changes = new ArrayList<>();
        for (String competence : competences(before, after, framework)) {
            changes.add(change(competence, rating(before, competence), rating(after, competence)));
        }
        return new ReadingComparison(before, after, List.copyOf(changes));
    }

    /** Whether the two were made on different versions of the framework. */
    public boolean acrossVersions() {
        return !before.frameworkVersion().equals(after.frameworkVersion());
    }

    private static Set<String> competences(
            CompetenceReading before, CompetenceReading after, Framework framework) {
        Set<String> codes = new LinkedHashSet<>();
        framework.competences().forEach(competence -> codes.add(competence.code()));
        before.ratings().forEach(rating -> codes.add(rating.competence()));
        after.ratings().forEach(rating -> codes.add(rating.competence()));
        return codes;
    }

    private static Change change(String code, Optional<Rating> before, Optional<Rating> after) {
        Set<String> known = before.map(Rating::practices).orElse(Set.of());
        long gained =
                after.map(Rating::practices).orElse(Set.of()).stream()
                        .filter(practice -> !known.contains(practice))
                        .count();
        return new Change(
                code,
                before.map(Rating::level).orElse(0),
                after.map(Rating::level).orElse(0),
                (int) gained);
    }

    private static Optional<Rating> rating(CompetenceReading reading, String competence) {
        return reading.ratings().stream()
                .filter(rating -> rating.competence().equals(competence))
                .findFirst();
    }
}
