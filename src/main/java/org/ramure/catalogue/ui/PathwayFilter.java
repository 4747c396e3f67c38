package org.ramure.catalogue.ui;

import com.vaadin.flow.router.QueryParameters;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/** What someone looks for, as it stands in the address: one value a facet, and words. */
record PathwayFilter(Map<Facet, String> chosen, String words) {

    /**
     * The facets, in the order in which they are shown; {@code parameter} is their name in the
     * address.
     */
    enum Facet {
        TIME("temps"),
        FORMAT("format"),
        PROFILE("profil"),
        DOMAIN("domaine"),
        COMPETENCE("competence");

        private final String parameter;

        Facet(String parameter) {
            this.parameter = parameter;
        }

        String parameter() {
            return parameter;
        }

        /**
         * The values a pathway has in this facet; for time, the budgets into which a variant fits.
         */
        Collection<String> values(Pathway pathway) {
            return switch (this) {
                case TIME ->
                        BUDGETS.stream()
                                .filter(b -> fits(pathway, b))
                                .map(String::valueOf)
                                .toList();
                case FORMAT -> List.of(pathway.format());
                case PROFILE -> pathway.audiences();
                case DOMAIN -> pathway.domains();
                case COMPETENCE -> pathway.competences();
            };
        }
    }

    /** Minutes people say they have. */
    static final List<Integer> BUDGETS = List.of(60, 120, 240, 420, 720);

    private static final String WORDS = "q";

    static PathwayFilter from(QueryParameters query) {
        Map<Facet, String> chosen = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            query.getSingleParameter(facet.parameter())
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> chosen.put(facet, value));
        }
        return new PathwayFilter(chosen, query.getSingleParameter(WORDS).orElse("").strip());
    }

    PathwayFilter with(Facet facet, String value) {
        Map<Facet, String> changed = new LinkedHashMap<>(chosen);
        if (value.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, value);
        }
        return new PathwayFilter(changed, words);
    }

    PathwayFilter withWords(String changed) {
        return new PathwayFilter(chosen, changed.strip());
    }

    boolean isEmpty() {
        return chosen.isEmpty() && words.isEmpty();
    }

    QueryParameters asQuery() {
        Map<String, String> query = new LinkedHashMap<>();
        chosen.forEach((facet, value) -> query.put(facet.parameter(), value));
        if (!words.isEmpty()) {
            query.put(WORDS, words);
        }
        return QueryParameters.simple(query);
    }

    boolean accepts(Pathway pathway) {
        boolean facets =
                chosen.entrySet().stream()
                        .allMatch(e -> e.getKey().values(pathway).contains(e.getValue()));
        return facets
                && Arrays.stream(plain(words).split("\\s+")).allMatch(text(pathway)::contains);
    }

    /** How many pathways each value of the facet would leave, the other choices kept. */
    Map<String, Long> counts(Facet facet, Collection<Pathway> all) {
        PathwayFilter others = with(facet, "");
        return all.stream()
                .filter(others::accepts)
                .flatMap(pathway -> facet.values(pathway).stream())
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }

    private static boolean fits(Pathway pathway, int budget) {
        return pathway.itineraries().stream()
                .mapToInt(Itinerary::minutes)
                .anyMatch(minutes -> minutes <= budget);
    }

    private static String text(Pathway pathway) {
        return List.of(pathway.title(), pathway.promise(), pathway.description()).stream()
                .map(PathwayFilter::text)
                .collect(Collectors.joining(" "));
    }

    private static String text(LocalizedText text) {
        return plain(text.in(Language.FR) + " " + text.in(Language.EN));
    }

    /** Lower case, without accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
