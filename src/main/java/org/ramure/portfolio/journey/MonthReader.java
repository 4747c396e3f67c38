package org.ramure.portfolio.journey;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;

/** Reads the months: 1 to n, each once, in order, each with all three turns. */
final class MonthReader {

    private static final int FEWEST_WORDS = 100;
    private static final int MOST_WORDS = 400;

    private final JourneyFiles files;
    private final TaskReader tasks;
    private final Problems problems;

    MonthReader(JourneyFiles files, TaskReader tasks) {
        this.files = files;
        this.tasks = tasks;
        this.problems = files.main();
    }

    List<Month> read(YamlNode list) {
        List<Month> months = new ArrayList<>();
        for (YamlNode node : list.items()) {
            Month month = month(node);
            int expected = months.size() + 1;
            if (month.number() != expected) {
                problems.error(
                        node.get("number"),
                        "Ici vient le mois " + expected + ", pas le mois " + month.number() + ".",
                        "Écrivez les mois de 1 à n, dans l’ordre, chacun une fois.");
            }
            months.add(month);
        }
        return List.copyOf(months);
    }

    private Month month(YamlNode node) {
        return new Month(
                node.get("number").integer().orElse(0),
                node.get("title").localized(),
                files.html(node.get("text"), FEWEST_WORDS, MOST_WORDS),
                tasks.read(node.get("tasks")),
                prompts(node.get("prompts")),
                node.get("trial").localized());
    }

    private List<Prompt> prompts(YamlNode list) {
        List<Prompt> prompts = new ArrayList<>();
        Set<Prompt.Turn> missing = EnumSet.allOf(Prompt.Turn.class);
        for (YamlNode node : list.items()) {
            Prompt.Turn turn =
                    JourneyReader.constant(Prompt.Turn.class, node.get("turn"))
                            .orElse(Prompt.Turn.RELIRE);
            missing.remove(turn);
            prompts.add(
                    new Prompt(node.get("id").textOrEmpty(), turn, node.get("text").localized()));
        }
        for (Prompt.Turn turn : missing) {
            problems.error(
                    list,
                    "Ce mois n’a pas de question pour « "
                            + turn.name().toLowerCase(Locale.ROOT)
                            + " ».",
                    "Donnez au moins une question de chaque tour : relire, relier, reinventer.");
        }
        return List.copyOf(prompts);
    }
}
