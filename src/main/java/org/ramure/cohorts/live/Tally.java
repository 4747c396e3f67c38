package org.ramure.cohorts.live;

import java.util.List;
import org.ramure.shared.LocalizedText;

/**
 * What was answered, counted: options in their order or words by number, and for positions how many
 * chose each level.
 */
public record Tally(List<Count> counts, List<Spread> spreads) {

    public static final Tally EMPTY = new Tally(List.of(), List.of());

    /** How many gave this option or word. */
    public record Count(String id, LocalizedText label, int people) {}

    /** How many placed this item at 0, 1, … {@code LiveQuestion.HIGHEST}. */
    public record Spread(String id, LocalizedText label, List<Integer> people) {

        public int total() {
            return people.stream().mapToInt(Integer::intValue).sum();
        }

        /** The mean level, 0 where nobody answered. */
        public double mean() {
            int sum = 0;
            for (int level = 0; level < people.size(); level++) {
                sum += level * people.get(level);
            }
            return total() == 0 ? 0 : (double) sum / total();
        }
    }
}
