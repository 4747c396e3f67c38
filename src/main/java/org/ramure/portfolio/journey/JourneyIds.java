package org.ramure.portfolio.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;

/** Finds ids that are used twice: in a list, and for tasks and prompts in the whole file. */
final class JourneyIds {

    private final Problems problems;

    JourneyIds(Problems problems) {
        this.problems = problems;
    }

    void checkAll(YamlNode yaml) {
        for (String list : List.of("milestones", "readings", "codevelopment")) {
            check(new HashMap<>(), yaml.get(list));
        }
        Map<String, Integer> tasks = new HashMap<>();
        Map<String, Integer> prompts = new HashMap<>();
        for (YamlNode month : yaml.get("months").items()) {
            check(tasks, month.get("tasks"));
            check(prompts, month.get("prompts"));
        }
        for (YamlNode milestone : yaml.get("milestones").items()) {
            check(tasks, milestone.get("catchUp"));
        }
    }

    private void check(Map<String, Integer> lines, YamlNode list) {
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
    }
}
