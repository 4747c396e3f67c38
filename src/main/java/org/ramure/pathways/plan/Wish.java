package org.ramure.pathways.plan;

import java.util.Map;
import java.util.Set;

/**
 * What somebody asks of the composer: their gaps in levels by competence of a framework, how many
 * minutes they have, and the modules ({@code course/module}) to keep although a positioning quiz
 * found them known.
 */
public record Wish(String framework, Map<String, Integer> gaps, int minutes, Set<String> keep) {

    public Wish {
        gaps = Map.copyOf(gaps);
        keep = Set.copyOf(keep);
    }
}
