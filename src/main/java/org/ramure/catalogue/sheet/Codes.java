package org.ramure.catalogue.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;

/** Codes that must be unique in their list, and codes that must exist in another. */
public final class Codes {

    private Codes() {}

    /** Reports every item whose {@code key} has the value of an earlier one. */
    public static void unique(YamlNode list, String key, Problems problems) {
        Map<String, Integer> firstLines = new HashMap<>();
        for (YamlNode item : list.items()) {
            YamlNode code = item.get(key);
            Integer first =
                    code.text().map(text -> firstLines.putIfAbsent(text, code.line())).orElse(null);
            if (first != null) {
                problems.error(
                        code,
                        "« "
                                + key
                                + ": "
                                + code.textOrEmpty()
                                + " » est déjà pris ligne "
                                + first
                                + ".",
                        "Donnez un autre nom à l’un des deux.");
            }
        }
    }

    /**
     * Reports every scalar of a list that is not known; {@code where} says where it should be.
     * Nothing can be said when what is known is empty.
     */
    public static void known(
            YamlNode list, Optional<Set<String>> known, String where, Problems problems) {
        known.ifPresent(
                codes -> list.items().forEach(item -> knownOne(item, codes, where, problems)));
    }

    /** Reports a scalar that is not known. */
    public static void knownOne(
            YamlNode code, Optional<Set<String>> known, String where, Problems problems) {
        known.ifPresent(codes -> knownOne(code, codes, where, problems));
    }

    private static void knownOne(
            YamlNode code, Set<String> known, String where, Problems problems) {
        code.text()
                .filter(text -> !known.contains(text))
                .ifPresent(text ->
                        problems.error(
                                code,
                                "Le code « " + text + " » n’existe pas dans " + where + ".",
                                choices(known)));
    }

    private static String choices(Set<String> known) {
        List<String> sorted = known.stream().sorted().limit(20).toList();
        return sorted.isEmpty()
                ? "Ajoutez-le d’abord à cette liste."
                : "Codes possibles : "
                        + String.join(", ", sorted)
                        + (known.size() > sorted.size() ? "…" : ".");
    }
}
