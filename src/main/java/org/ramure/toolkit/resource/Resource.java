package org.ramure.toolkit.resource;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.LocalizedText;

/**
 * One resource; its code is its address and stays forever. All texts are plain. {@code tags} holds
 * codes by facet, but for the duration, which follows from the minutes.
 */
public record Resource(
        String code,
        Origin origin,
        LocalizedText title,
        LocalizedText summary,
        Map<ResourceFacet, List<String>> tags,
        Facts facts,
        Provenance provenance) {

    /** The addresses below {@code /ressources/} that are no resources. */
    public static final Set<String> RESERVED = Set.of("importer");

    /** How it came into the catalogue. */
    public enum Origin {
        CONTENT,
        IMPORT
    }

    /** What it is in practice; minutes are 0 where nobody can say. */
    public record Facts(
            ResourceTarget target,
            int minutes,
            LocalizedText format,
            String language,
            String licence,
            String author,
            String date) {}

    public Resource {
        Map<ResourceFacet, List<String>> kept = new EnumMap<>(ResourceFacet.class);
        tags.forEach((facet, codes) -> {
            if (!codes.isEmpty()) {
                kept.put(facet, List.copyOf(codes));
            }
        });
        tags = Collections.unmodifiableMap(kept);
    }

    /** The codes it names in a facet. */
    public List<String> in(ResourceFacet facet) {
        return tags.getOrDefault(facet, List.of());
    }

    /** M, E, D, O or C. */
    public String letter() {
        List<String> letters = in(ResourceFacet.LETTER);
        return letters.isEmpty() ? "" : letters.getFirst();
    }

    /** Whether it is found under this code. */
    public boolean holds(ResourceFacet facet, String code) {
        if (facet == ResourceFacet.DURATION) {
            return facet.codes().contains(code)
                    && facts.minutes() > 0
                    && facts.minutes() <= Integer.parseInt(code);
        }
        List<String> own = in(facet);
        return own.contains(code) || (own.isEmpty() && facet.isOpenWhenEmpty());
    }
}
