package org.ramure.toolkit.sheet.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ramure.catalogue.Provenance;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;

/** What several readers of this package say of a file. */
final class Said {

    private Said() {}

    /** Reports each item whose value under {@code key} an earlier one has. */
    static void unique(List<YamlNode> items, String key, Problems problems) {
        Map<String, Integer> lines = new HashMap<>();
        for (YamlNode item : items) {
            YamlNode id = item.get(key);
            Integer first = id.text().map(text -> lines.putIfAbsent(text, id.line())).orElse(null);
            if (first != null) {
                problems.error(
                        id,
                        "« " + id.textOrEmpty() + " » est déjà pris ligne " + first + ".",
                        "Donnez un autre nom à l’un des deux.");
            }
        }
    }

    static Provenance provenance(YamlNode node) {
        Provenance.Tag tag = Provenance.Tag.RECONSTRUCTION;
        for (Provenance.Tag candidate : Provenance.Tag.values()) {
            if (candidate.name().equals(node.get("tag").textOrEmpty())) {
                tag = candidate;
            }
        }
        return new Provenance(
                tag, node.get("source").textOrEmpty(), node.get("note").textOrEmpty());
    }
}
