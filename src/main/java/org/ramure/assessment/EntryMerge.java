package org.ramure.assessment;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ramure.assessment.exercise.ExerciseContent.Kind;
import org.ramure.assessment.exercise.ExerciseContent.Option;
import org.ramure.assessment.exercise.ExerciseContent.Slot;

/** Makes one answer of two, without losing what a person typed. */
final class EntryMerge {

    /** Between two texts that are both kept; the page uses the same (frontend/js). */
    static final String DIVIDER = "\n\n· · ·\n\n";

    private static final String LINE_DIVIDER = " · ";

    private EntryMerge() {}

    /**
     * A choice, a date or a number gives way to the newer one, boxes ticked on either side stay
     * ticked, and of two texts both stay. A field that the content no longer has counts as text.
     */
    static String of(Optional<Slot> slot, Entry own, Entry other) {
        if (other.content().isBlank() || own.content().strip().equals(other.content().strip())) {
            return own.content();
        }
        if (own.content().isBlank()) {
            return other.content();
        }
        return switch (slot.map(Slot::kind).orElse(Kind.TEXT)) {
            case CHOICE, DATE, NUMBER ->
                    own.savedAt().isAfter(other.savedAt()) ? own.content() : other.content();
            case CHECKS -> bothTicked(slot.orElseThrow(), own, other);
            case LINE -> both(own.content(), LINE_DIVIDER, other.content());
            case TEXT, TABLE -> both(own.content(), DIVIDER, other.content());
        };
    }

    private static String both(String own, String divider, String other) {
        if (own.contains(other.strip())) {
            return own;
        }
        return other.contains(own.strip()) ? other : own + divider + other;
    }

    private static String bothTicked(Slot slot, Entry own, Entry other) {
        Set<String> ticked = new HashSet<>(Arrays.asList(own.content().split(",")));
        ticked.addAll(Arrays.asList(other.content().split(",")));
        return slot.options().stream()
                .map(Option::id)
                .filter(ticked::contains)
                .collect(Collectors.joining(","));
    }
}
