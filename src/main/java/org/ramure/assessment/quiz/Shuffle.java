package org.ramure.assessment.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Mixes things the same way each time the same attempt shows them. */
final class Shuffle {

    private Shuffle() {}

    /** Another order than the given one, as soon as there are two things. */
    static <T> List<T> of(List<T> things, UUID attempt, String question) {
        List<T> mixed = new ArrayList<>(things);
        long seed = attempt.getMostSignificantBits() ^ attempt.getLeastSignificantBits();
        Collections.shuffle(mixed, new Random(seed * 31 + question.hashCode()));
        if (mixed.equals(things)) {
            Collections.rotate(mixed, 1);
        }
        return List.copyOf(mixed);
    }
}
