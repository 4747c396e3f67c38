package org.ramure.catalogue.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;

/** What must be done before what: nothing unknown, no circle. */
public final class Prerequisites {

    /** One thing that may have prerequisites, a list of slugs, and where to report about it. */
    public record Item(String slug, YamlNode prerequisites, Problems problems) {}

    private final Map<String, Item> items = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private final String what;

    private Prerequisites(List<Item> all, String what) {
        this.what = what;
        for (Item item : all) {
            items.putIfAbsent(item.slug(), item);
            order.add(item.slug());
        }
    }

    /** Checks things that may come in any order; {@code what} is their French name. */
    public static void check(List<Item> items, String what) {
        Prerequisites all = new Prerequisites(items, what);
        items.forEach(item -> all.check(item, false));
    }

    /** Checks things that are done in this order: a prerequisite must come earlier. */
    public static void checkInOrder(List<Item> items, String what) {
        Prerequisites all = new Prerequisites(items, what);
        items.forEach(item -> all.check(item, true));
    }

    private void check(Item item, boolean inOrder) {
        for (YamlNode node : item.prerequisites().items()) {
            String wanted = node.textOrEmpty();
            if (!items.containsKey(wanted)) {
                item.problems()
                        .error(
                                node,
                                "Le prérequis « "
                                        + wanted
                                        + " » n’est le nom d’aucun "
                                        + what
                                        + ".",
                                "Corrigez le nom, ou retirez-le de « prerequisites ».");
                continue;
            }
            List<String> way = way(wanted, item.slug());
            if (!way.isEmpty()) {
                item.problems()
                        .error(
                                node,
                                "Les prérequis tournent en rond : "
                                        + item.slug()
                                        + " → "
                                        + String.join(" → ", way)
                                        + ".",
                                "Retirez l’un de ces prérequis : personne ne pourrait commencer.");
            } else if (inOrder && order.indexOf(wanted) > order.indexOf(item.slug())) {
                item.problems()
                        .error(
                                node,
                                "Le prérequis « "
                                        + wanted
                                        + " » vient après « "
                                        + item.slug()
                                        + " ».",
                                "Placez-le avant, ou retirez-le de « prerequisites ».");
            }
        }
    }

    /** The shortest way along prerequisites, both ends included; empty when there is none. */
    private List<String> way(String from, String to) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        cameFrom.put(from, "");
        while (!open.isEmpty()) {
            String here = open.remove();
            if (here.equals(to)) {
                return wayBack(cameFrom, to);
            }
            Item item = items.get(here);
            if (item == null) {
                continue;
            }
            for (String next : Fields.strings(item.prerequisites())) {
                if (cameFrom.putIfAbsent(next, here) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<String> wayBack(Map<String, String> cameFrom, String to) {
        List<String> way = new ArrayList<>();
        for (String at = to; !at.isEmpty(); at = cameFrom.getOrDefault(at, "")) {
            way.addFirst(at);
        }
        return way;
    }
}
