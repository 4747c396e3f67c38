package org.ramure.pathways.compose;

import java.util.Map;
import java.util.Set;

/**
 * An activity that may be chosen: {@code minutes} from 1, {@code strengths} how many units (from 1)
 * it gives to each competence it develops, {@code requires} the ids of activities to do before it,
 * {@code known} whether it need not be done any more (it then counts as done for what requires it).
 */
public record Candidate(
        String id,
        int minutes,
        Map<String, Integer> strengths,
        Set<String> requires,
        boolean known) {

    public Candidate {
        if (minutes < 1) {
            throw new IllegalArgumentException(id + " takes " + minutes + " minutes");
        }
        strengths = Map.copyOf(strengths);
        requires = Set.copyOf(requires);
    }
}
