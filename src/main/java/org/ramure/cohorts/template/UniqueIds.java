package org.ramure.cohorts.template;

import java.util.HashMap;
import java.util.Map;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;

/** Ids that may be used once; several lists may share one instance. */
final class UniqueIds {

    private final Map<String, Integer> lines = new HashMap<>();
    private final Problems problems;

    UniqueIds(Problems problems) {
        this.problems = problems;
    }

    /** Reports every item of the list whose id was used before. */
    UniqueIds check(YamlNode list) {
        for (YamlNode item : list.items()) {
            YamlNode id = item.get("id");
            Integer first = id.text().map(text -> lines.putIfAbsent(text, id.line())).orElse(null);
            if (first != null) {
                problems.error(
                        id,
                        "L’identifiant « "
                                + id.textOrEmpty()
                                + " » est déjà pris ligne "
                                + first
                                + ".",
                        "Donnez un autre identifiant à l’un des deux.");
            }
        }
        return this;
    }
}
