package org.ramure.toolkit.compass;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.compass.Compass.Advice;
import org.ramure.toolkit.compass.Compass.Rule;

/**
 * The order of advice. Rules with more conditions come first, among equals the one written first,
 * and each item once, with the reason of its first rule. The first three resources and the first
 * two examples are always shown; the places left go to what comes next, up to the compass' most.
 */
record Ranking(Compass compass) {

    List<Advice> of(Map<String, String> answers) {
        Map<ItemKey, Advice> ranked = new LinkedHashMap<>();
        compass.rules().stream()
                .filter(rule -> rule.holds(answers))
                .sorted(Comparator.comparingInt((Rule rule) -> -rule.when().size()))
                .flatMap(rule -> rule.give().stream())
                .forEach(advice -> ranked.putIfAbsent(advice.item(), advice));
        Set<ItemKey> shown = new LinkedHashSet<>();
        first(ranked, ItemKey.RESOURCE, Compass.RESOURCES, shown);
        first(ranked, ItemKey.EXAMPLE, Compass.EXAMPLES, shown);
        for (ItemKey item : ranked.keySet()) {
            if (shown.size() < compass.most()) {
                shown.add(item);
            }
        }
        List<Advice> result = new ArrayList<>();
        ranked.forEach((item, advice) -> {
            if (shown.contains(item)) {
                result.add(advice);
            }
        });
        return List.copyOf(result);
    }

    private static void first(
            Map<ItemKey, Advice> ranked, String kind, int most, Set<ItemKey> shown) {
        ranked.keySet().stream()
                .filter(item -> item.kind().equals(kind))
                .limit(most)
                .forEach(shown::add);
    }
}
