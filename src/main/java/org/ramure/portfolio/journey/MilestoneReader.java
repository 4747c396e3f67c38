package org.ramure.portfolio.journey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;

/** Reads milestones: in order of week, and at one with the half-days of the session template. */
final class MilestoneReader {

    private final JourneyFiles files;
    private final TaskReader tasks;
    private final Optional<JourneyTemplate> template;
    private final int months;
    private final Problems problems;
    private final Set<String> placed = new HashSet<>();

    MilestoneReader(
            JourneyFiles files, TaskReader tasks, Optional<JourneyTemplate> template, int months) {
        this.files = files;
        this.tasks = tasks;
        this.template = template;
        this.months = months;
        this.problems = files.main();
    }

    List<Milestone> read(YamlNode list) {
        List<Milestone> milestones = new ArrayList<>();
        for (YamlNode node : list.items()) {
            Milestone milestone = milestone(node);
            if (!milestones.isEmpty() && milestone.week() < milestones.getLast().week()) {
                problems.error(
                        node.get("week"),
                        "« "
                                + milestone.id()
                                + " » vient une semaine avant « "
                                + milestones.getLast().id()
                                + " ».",
                        "Mettez les jalons dans l’ordre des semaines.");
            }
            if (months > 0 && Journey.monthOfWeek(milestone.week()) > months) {
                tooLate(problems, node.get("week"), milestone.id(), months);
            }
            milestones.add(milestone);
        }
        checkAllPlaced(list);
        return List.copyOf(milestones);
    }

    private Milestone milestone(YamlNode node) {
        Milestone.Kind kind =
                JourneyReader.constant(Milestone.Kind.class, node.get("kind"))
                        .orElse(Milestone.Kind.SESSION);
        int week = node.get("week").integer().orElse(1);
        int minutes = kind.isHeldTogether() ? together(node, week) : alone(node);
        return new Milestone(
                node.get("id").textOrEmpty(),
                kind,
                week,
                node.get("title").localized(),
                minutes,
                node.get("halfDays").items().stream().map(YamlNode::textOrEmpty).toList(),
                files.html(node.get("guide")),
                tasks.read(node.get("catchUp")));
    }

    /** A session or webinar: its half-days say how long it lasts. */
    private int together(YamlNode node, int week) {
        if (!node.get("minutes").isMissing()) {
            problems.error(
                    node.get("minutes"),
                    "La durée d’une session vient de ses demi-journées.",
                    "Retirez « minutes ».");
        }
        if (node.get("halfDays").isMissing()) {
            problems.error(
                    node,
                    "Cette session ne dit pas ses demi-journées.",
                    "Ajoutez « halfDays: » avec les ids du modèle de session.");
        }
        return node.get("halfDays").items().stream().mapToInt(id -> halfDay(id, week)).sum();
    }

    private int halfDay(YamlNode id, int week) {
        if (template.isEmpty()) {
            return 0;
        }
        JourneyTemplate.HalfDay halfDay = template.get().halfDays().get(id.textOrEmpty());
        if (halfDay == null) {
            problems.error(
                    id,
                    "« " + id.textOrEmpty() + " » n’est pas une demi-journée du modèle de session.",
                    "Possibles : " + String.join(", ", template.get().halfDays().keySet()) + ".");
            return 0;
        }
        if (halfDay.week() != week) {
            problems.error(
                    id,
                    "« "
                            + id.textOrEmpty()
                            + " » vient en semaine "
                            + halfDay.week()
                            + " du modèle, ce jalon en semaine "
                            + week
                            + ".",
                    "Donnez la même semaine aux deux.");
        }
        if (!placed.add(id.textOrEmpty())) {
            problems.error(
                    id,
                    "« " + id.textOrEmpty() + " » est déjà dans un autre jalon.",
                    "Retirez-la de l’un des deux.");
        }
        return halfDay.minutes();
    }

    /** A call, an immersion, an interview: no half-day, minutes of its own. */
    private int alone(YamlNode node) {
        if (!node.get("halfDays").isMissing()) {
            problems.error(
                    node.get("halfDays"),
                    "Ce jalon se vit à deux : il n’a pas de demi-journée.",
                    "Retirez « halfDays », ou changez « kind ».");
        }
        if (node.get("minutes").isMissing()) {
            problems.error(node, "Ce jalon ne dit pas combien il dure.", "Ajoutez « minutes: ».");
        }
        return node.get("minutes").integer().orElse(0);
    }

    private void checkAllPlaced(YamlNode list) {
        List<String> left =
                template.map(t -> List.copyOf(t.halfDays().keySet())).orElse(List.of()).stream()
                        .filter(id -> !placed.contains(id))
                        .toList();
        if (!left.isEmpty()) {
            problems.error(
                    list,
                    "Aucun jalon ne prend : " + String.join(", ", left) + ".",
                    "Mettez chaque demi-journée du modèle de session dans un jalon.");
        }
    }

    static void tooLate(Problems problems, YamlNode week, String id, int months) {
        problems.error(
                week,
                "« " + id + " » vient après le mois " + months + ", le dernier.",
                "Donnez une semaine plus proche, ou ajoutez des mois.");
    }
}
