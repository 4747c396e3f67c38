package org.ramure.toolkit.examples;

import java.util.List;
import java.util.Map;

/**
 * One page of what was found, best first. {@code counts} says for each facet how many examples a
 * code would give beside the other facets' choices; codes that would give none are left out. {@code
 * loosened} where no example has all the words and those with some of them are shown.
 */
public record ExampleResults(
        int total,
        List<Example> page,
        Map<ExampleFacet, Map<String, Integer>> counts,
        boolean loosened) {

    /** How many examples this code would give. */
    public int count(ExampleFacet facet, String code) {
        return counts.getOrDefault(facet, Map.of()).getOrDefault(code, 0);
    }
}
