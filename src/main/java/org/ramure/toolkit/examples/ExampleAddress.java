package org.ramure.toolkit.examples;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A search as it stands in the address: {@code q}, each facet by its name as often as it has codes,
 * and {@code page} (from 1). The page counts from 0 here.
 */
public record ExampleAddress(ExampleQuery query, int page) {

    /** Where the base is, below the site's own address. */
    public static final String PATH = "exemples";

    private static final String WORDS = "q";
    private static final String PAGE = "page";
    private static final int MOST_CODES = 40;
    private static final int LONGEST_CODE = 60;

    /** What nobody can have meant is left out. */
    public static ExampleAddress of(Map<String, List<String>> parameters) {
        Map<ExampleFacet, Set<String>> chosen = new EnumMap<>(ExampleFacet.class);
        parameters.forEach((name, values) ->
                ExampleFacet.ofParameter(name)
                        .ifPresent(facet -> chosen.put(facet, codes(values))));
        return new ExampleAddress(
                new ExampleQuery(first(parameters, WORDS), chosen),
                Integer.parseInt(pageOf(first(parameters, PAGE))) - 1);
    }

    private static String pageOf(String text) {
        return text.matches("[1-9]\\d{0,5}") ? text : "1";
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    private static Set<String> codes(List<String> values) {
        Set<String> codes = new LinkedHashSet<>();
        values.stream()
                .filter(code -> !code.isBlank() && code.length() <= LONGEST_CODE)
                .limit(MOST_CODES)
                .forEach(codes::add);
        return codes;
    }

    /** The same search as parameters, in their order. */
    public static Map<String, List<String>> parameters(ExampleQuery query, int page) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        if (!query.words().isEmpty()) {
            all.put(WORDS, List.of(query.words()));
        }
        query.chosen().forEach((facet, codes) -> all.put(facet.parameter(), List.copyOf(codes)));
        if (page > 0) {
            all.put(PAGE, List.of(Integer.toString(page + 1)));
        }
        return all;
    }

    /** The address of a page of a search, below the site's own. */
    public static String of(String path, ExampleQuery query, int page) {
        StringBuilder address = new StringBuilder(path);
        parameters(query, page)
                .forEach((name, values) ->
                        values.forEach(value ->
                                address.append(address.indexOf("?") < 0 ? '?' : '&')
                                        .append(name)
                                        .append('=')
                                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return address.toString();
    }

    public static String of(ExampleQuery query) {
        return of(PATH, query, 0);
    }
}
