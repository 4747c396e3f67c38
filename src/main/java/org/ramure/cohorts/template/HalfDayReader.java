package org.ramure.cohorts.template;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.Minutes;

/** Reads half-days with their steps: in order, apart from each other, and exactly filled. */
final class HalfDayReader {

    private final TemplateFiles files;
    private final YamlNode list;
    private final Problems problems;

    HalfDayReader(TemplateFiles files, YamlNode list) {
        this.files = files;
        this.list = list;
        this.problems = files.main();
    }

    List<HalfDayTemplate> read() {
        List<HalfDayTemplate> halfDays = new ArrayList<>();
        for (YamlNode node : list.items()) {
            HalfDayTemplate halfDay = halfDay(node);
            check(halfDay, node, halfDays);
            halfDays.add(halfDay);
        }
        return List.copyOf(halfDays);
    }

    private HalfDayTemplate halfDay(YamlNode node) {
        return new HalfDayTemplate(
                node.get("id").textOrEmpty(),
                node.get("day").integer().orElse(1),
                node.get("week").integer().orElse(1),
                time(node.get("start")),
                time(node.get("end")),
                node.get("title").localized(),
                node.get("steps").items().stream().map(this::step).toList());
    }

    /** A time of day; the schema has reported what is none. */
    private static LocalTime time(YamlNode node) {
        try {
            return LocalTime.parse(node.textOrEmpty());
        } catch (DateTimeParseException reported) {
            return LocalTime.MIDNIGHT;
        }
    }

    private StepTemplate step(YamlNode node) {
        return new StepTemplate(
                node.get("id").textOrEmpty(),
                node.get("title").textOrEmpty(),
                node.get("minutes").integer().orElse(0),
                kind(node.get("kind").textOrEmpty()),
                node.get("aim").textOrEmpty(),
                files.html(node.get("notes")),
                node.get("pages").items().stream()
                        .flatMap(page -> files.page(page).stream())
                        .toList(),
                node.get("question").text(),
                node.get("sheet").text());
    }

    private static StepTemplate.Kind kind(String word) {
        for (StepTemplate.Kind kind : StepTemplate.Kind.values()) {
            if (kind.name().equals(word.toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        return StepTemplate.Kind.PLENARY;
    }

    private void check(HalfDayTemplate halfDay, YamlNode node, List<HalfDayTemplate> before) {
        if (!halfDay.end().isAfter(halfDay.start())) {
            problems.error(
                    node.get("end"),
                    "La demi-journée finit avant de commencer.",
                    "Corrigez start ou end.");
            return;
        }
        int sum = halfDay.steps().stream().mapToInt(StepTemplate::minutes).sum();
        if (sum != halfDay.minutes()) {
            problems.error(
                    node.get("steps"),
                    "Les étapes de « "
                            + halfDay.id()
                            + " » font "
                            + Minutes.say(sum)
                            + ", la demi-journée "
                            + Minutes.say(halfDay.minutes())
                            + ".",
                    "Ajustez les minutes des étapes, ou l’heure de début ou de fin.");
        }
        if (!before.isEmpty()) {
            checkOrder(before.getLast(), halfDay, node);
        }
    }

    private void checkOrder(HalfDayTemplate previous, HalfDayTemplate next, YamlNode node) {
        if (next.week() < previous.week()) {
            problems.error(
                    node.get("week"),
                    "« " + next.id() + " » vient une semaine avant « " + previous.id() + " ».",
                    "Donnez aux demi-journées des semaines qui ne reculent pas.");
        }
        boolean overlaps = next.day() == previous.day() && next.start().isBefore(previous.end());
        if (next.day() < previous.day() || overlaps) {
            problems.error(
                    node.get("start"),
                    "« " + next.id() + " » commence avant la fin de « " + previous.id() + " ».",
                    "Mettez les demi-journées dans l’ordre, sans qu’elles se recouvrent.");
        }
    }
}
