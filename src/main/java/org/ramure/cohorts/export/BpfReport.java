package org.ramure.cohorts.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The counts of one year: every place with observed time, from which each number is counted. A
 * person with a place in two sessions counts twice, as trainees of two actions do; {@code
 * everything} says whether it is the whole organisation or what the caller facilitates.
 */
public record BpfReport(int year, boolean everything, int sessions, List<BpfPlace> places) {

    /** Minutes of all. */
    public int minutes() {
        return places.stream().mapToInt(BpfPlace::minutes).sum();
    }

    /** Places by what this says of them, in the order in which values come. */
    public <K> Map<K, List<BpfPlace>> by(List<K> order, Function<BpfPlace, K> key) {
        Map<K, List<BpfPlace>> groups = new LinkedHashMap<>();
        order.forEach(one -> groups.put(one, new ArrayList<>()));
        places.forEach(place ->
                groups.computeIfAbsent(key.apply(place), k -> new ArrayList<>()).add(place));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }
}
