package org.ramure.toolkit.hackathon.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ramure.catalogue.Provenance;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.toolkit.hackathon.HackathonTemplate;
import org.ramure.toolkit.hackathon.HackathonTemplate.Brief;
import org.ramure.toolkit.hackathon.HackathonTemplate.Criterion;
import org.ramure.toolkit.hackathon.HackathonTemplate.Mark;
import org.ramure.toolkit.hackathon.HackathonTemplate.Prompt;
import org.ramure.toolkit.hackathon.HackathonTemplate.RoleWord;
import org.ramure.toolkit.hackathon.HackathonTemplate.Slot;
import org.ramure.toolkit.hackathon.HackathonTemplate.Words;

/**
 * Reads a template and checks it against itself. Its shape is the schema's business; a template
 * with errors is not served, so that odd values may come out here.
 */
final class HackathonReader {

    private static final int WHOLE = 100;

    private final YamlNode yaml;
    private final Problems problems;
    private final String name;

    HackathonReader(YamlNode yaml, Problems problems, String name) {
        this.yaml = yaml;
        this.problems = problems;
        this.name = name;
    }

    HackathonTemplate read() {
        checkSlug();
        List.of("criteria", "briefs", "slots", "roles").forEach(key -> unique(yaml.get(key)));
        unique(yaml.get("feedback").get("prompts"));
        checkWeights();
        checkMarks();
        checkDays();
        return new HackathonTemplate(
                yaml.get("slug").textOrEmpty(),
                yaml.get("version").textOrEmpty(),
                yaml.get("title").localized(),
                yaml.get("intro").localized(),
                provenance(yaml.get("provenance")),
                all(yaml.get("criteria"), HackathonReader::criterion),
                all(yaml.get("marks"), HackathonReader::mark),
                all(yaml.get("briefs"), HackathonReader::brief),
                all(yaml.get("slots"), HackathonReader::slot),
                all(yaml.get("roles"), HackathonReader::role),
                new Words(
                        yaml.get("feedback").get("title").localized(),
                        all(
                                yaml.get("feedback").get("prompts"),
                                node -> new Prompt(id(node), node.get("label").localized()))));
    }

    private void checkSlug() {
        YamlNode slug = yaml.get("slug");
        if (!slug.textOrEmpty().equals(name)) {
            problems.error(
                    slug,
                    "Le slug « " + slug.textOrEmpty() + " » n’est pas le nom du fichier.",
                    "Écrivez « " + name + " », ou renommez le fichier.");
        }
    }

    private void unique(YamlNode list) {
        Map<String, Integer> lines = new HashMap<>();
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

    private void checkWeights() {
        YamlNode criteria = yaml.get("criteria");
        int sum =
                criteria.items().stream().mapToInt(c -> c.get("weight").integer().orElse(0)).sum();
        if (sum != WHOLE) {
            problems.error(
                    criteria,
                    "Les poids des critères font " + sum + " et non 100.",
                    "Changez des poids pour que leur somme soit 100.");
        }
    }

    private void checkMarks() {
        List<YamlNode> marks = yaml.get("marks").items();
        for (int i = 0; i < marks.size(); i++) {
            YamlNode value = marks.get(i).get("value");
            if (value.integer().orElse(-1) != i) {
                problems.error(
                        value,
                        "La note « " + value.textOrEmpty() + " » n’est pas à sa place.",
                        "Les notes vont de 0 à n, dans l’ordre et sans trou : ici, " + i + ".");
            }
        }
    }

    /** Days begin with the first and follow one another. */
    private void checkDays() {
        int day = 1;
        boolean first = true;
        for (YamlNode slot : yaml.get("slots").items()) {
            int next = slot.get("day").integer().orElse(1);
            if (next < day || next > day + 1 || (first && next != 1)) {
                problems.error(
                        slot,
                        "Ce créneau du jour " + next + " vient après le jour " + day + ".",
                        "Rangez les créneaux jour par jour, à partir du jour 1.");
            }
            day = Math.max(day, next);
            first = false;
        }
    }

    private static <T> List<T> all(YamlNode list, Function<YamlNode, T> read) {
        return list.items().stream().map(read).toList();
    }

    private static String id(YamlNode node) {
        return node.get("id").textOrEmpty();
    }

    private static Criterion criterion(YamlNode node) {
        return new Criterion(
                id(node),
                node.get("title").localized(),
                node.get("help").localized(),
                node.get("weight").integer().orElse(0));
    }

    private static Mark mark(YamlNode node) {
        return new Mark(node.get("value").integer().orElse(0), node.get("text").localized());
    }

    private static Brief brief(YamlNode node) {
        return new Brief(
                id(node),
                node.get("title").localized(),
                node.get("territory").localized(),
                node.get("question").localized(),
                node.get("facts").localized(),
                node.get("expected").localized());
    }

    private static Slot slot(YamlNode node) {
        return new Slot(
                id(node),
                node.get("day").integer().orElse(1),
                node.get("minutes").integer().orElse(0),
                node.get("title").localized(),
                node.get("text").localized());
    }

    private static RoleWord role(YamlNode node) {
        return new RoleWord(
                id(node),
                node.get("team").bool().orElse(false),
                node.get("title").localized(),
                node.get("text").localized());
    }

    private static Provenance provenance(YamlNode node) {
        Provenance.Tag tag =
                Arrays.stream(Provenance.Tag.values())
                        .filter(t -> t.name().equals(node.get("tag").textOrEmpty()))
                        .findFirst()
                        .orElse(Provenance.Tag.RECONSTRUCTION);
        return new Provenance(
                tag, node.get("source").textOrEmpty(), node.get("note").textOrEmpty());
    }
}
