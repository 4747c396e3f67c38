package org.ramure.toolkit.resource;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What somebody looks for: words (at most {@value #LONGEST} signs), and one code a facet. */
public record ResourceQuery(String words, Map<ResourceFacet, String> chosen) {

    public static final int LONGEST = 200;

    /** Everything. */
    public static final ResourceQuery ALL = new ResourceQuery("", Map.of());

    private static final int SHORT = 4;
    private static final String WORDS = "q";

    public ResourceQuery {
        words = words.strip();
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        Map<ResourceFacet, String> kept = new EnumMap<>(ResourceFacet.class);
        chosen.forEach((facet, code) -> {
            if (!code.isBlank()) {
                kept.put(facet, code);
            }
        });
        chosen = Collections.unmodifiableMap(kept);
    }

    /** Reads an address; {@code parameter} gives the first value of a name, or nothing. */
    public static ResourceQuery from(Function<String, Optional<String>> parameter) {
        Map<ResourceFacet, String> chosen = new EnumMap<>(ResourceFacet.class);
        for (ResourceFacet facet : ResourceFacet.values()) {
            parameter.apply(facet.parameter()).ifPresent(code -> chosen.put(facet, code));
        }
        return new ResourceQuery(parameter.apply(WORDS).orElse(""), chosen);
    }

    /** What {@link #from} reads. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            parameters.put(WORDS, words);
        }
        chosen.forEach((facet, code) -> parameters.put(facet.parameter(), code));
        return parameters;
    }

    public Optional<String> in(ResourceFacet facet) {
        return Optional.ofNullable(chosen.get(facet));
    }

    public boolean isAll() {
        return words.isEmpty() && chosen.isEmpty();
    }

    /** The same with this code; an empty one takes the facet away. */
    public ResourceQuery with(ResourceFacet facet, String code) {
        Map<ResourceFacet, String> changed = new EnumMap<>(ResourceFacet.class);
        changed.putAll(chosen);
        changed.put(facet, code);
        return new ResourceQuery(words, changed);
    }

    public ResourceQuery withWords(String others) {
        return new ResourceQuery(others, chosen);
    }

    /** Whether every code is one of the resource's; the words are not looked at. */
    boolean acceptsTags(Resource resource) {
        return chosen.entrySet().stream()
                .allMatch(one -> resource.holds(one.getKey(), one.getValue()));
    }

    /** How many chosen codes the resource names itself. */
    int named(Resource resource) {
        return (int)
                chosen.entrySet().stream()
                        .filter(one -> resource.in(one.getKey()).contains(one.getValue()))
                        .count();
    }

    /** The words to be found, folded, a French or English plural taken for its singular. */
    List<String> stems() {
        List<String> stems = new ArrayList<>();
        for (String word : fold(words).split("[^a-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                stems.add(singular(word));
            }
        }
        return stems;
    }

    private static String singular(String word) {
        if (word.length() <= SHORT) {
            return word;
        }
        if (word.endsWith("aux")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") || word.endsWith("x")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** Lower case, without accents. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .toLowerCase(Locale.ROOT);
    }
}
