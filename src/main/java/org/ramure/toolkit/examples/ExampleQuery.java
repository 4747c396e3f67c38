package org.ramure.toolkit.examples;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What somebody looks for: words (at most {@value #LONGEST} characters), and codes by facet. Within
 * a facet one code is enough; every facet that is named must be met.
 */
public record ExampleQuery(String words, Map<ExampleFacet, Set<String>> chosen) {

    public static final int LONGEST = 200;

    /** Everything. */
    public static final ExampleQuery ALL = new ExampleQuery("", Map.of());

    public ExampleQuery {
        words = words.strip();
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        Map<ExampleFacet, Set<String>> kept = new EnumMap<>(ExampleFacet.class);
        chosen.forEach((facet, codes) -> {
            if (!codes.isEmpty()) {
                kept.put(facet, java.util.Collections.unmodifiableSet(new LinkedHashSet<>(codes)));
            }
        });
        chosen = java.util.Collections.unmodifiableMap(kept);
    }

    public static ExampleQuery words(String words) {
        return new ExampleQuery(words, Map.of());
    }

    /** The codes chosen in a facet. */
    public Set<String> in(ExampleFacet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public boolean isAll() {
        return words.isEmpty() && chosen.isEmpty();
    }

    /** The same with this code chosen, or no longer chosen. */
    public ExampleQuery with(ExampleFacet facet, String code, boolean wanted) {
        Map<ExampleFacet, Set<String>> changed = new EnumMap<>(ExampleFacet.class);
        changed.putAll(chosen);
        Set<String> codes = new LinkedHashSet<>(in(facet));
        boolean unused = wanted ? codes.add(code) : codes.remove(code);
        changed.put(facet, codes);
        return new ExampleQuery(words, changed);
    }

    public ExampleQuery withWords(String others) {
        return new ExampleQuery(others, chosen);
    }
}
