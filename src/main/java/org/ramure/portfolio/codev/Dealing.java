package org.ramure.portfolio.codev;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Deals people out like cards, organisation by organisation, the largest first, so that colleagues
 * land apart where that is possible; nobody stays alone.
 */
public final class Dealing {

    private Dealing() {}

    /**
     * Groups of {@code size} (2 or 3); what does not come out even makes one larger (pairs) or some
     * smaller (trios). Nobody or one person makes no group.
     */
    public static <T> List<List<T>> deal(
            List<T> people, int size, Function<T, String> organisation) {
        if (people.size() < Circles.SMALLEST) {
            return List.of();
        }
        int groups =
                Math.max(
                        1,
                        size == Circles.SMALLEST
                                ? people.size() / size
                                : (people.size() + size - 1) / size);
        Map<String, Long> sizes =
                people.stream()
                        .collect(
                                Collectors.groupingBy(
                                        p -> key(organisation.apply(p)), Collectors.counting()));
        List<T> ordered = new ArrayList<>(people);
        ordered.sort(
                Comparator.comparingLong(
                                (T p) -> -sizes.getOrDefault(key(organisation.apply(p)), 0L))
                        .thenComparing(p -> key(organisation.apply(p))));
        return IntStream.range(0, groups)
                .mapToObj(g ->
                        IntStream.range(0, ordered.size())
                                .filter(i -> i % groups == g)
                                .mapToObj(ordered::get)
                                .toList())
                .toList();
    }

    /** Whoever names no organisation is a colleague of nobody; that is harmless here. */
    private static String key(String organisation) {
        return organisation.strip().toLowerCase(Locale.ROOT);
    }
}
