package org.ramure.portfolio.practices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ramure.catalogue.Provenance;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.portfolio.practices.PracticeGrid.Family;
import org.ramure.portfolio.practices.PracticeGrid.Guide;
import org.ramure.portfolio.practices.PracticeGrid.Practice;
import org.ramure.portfolio.practices.PracticeGrid.Step;
import org.ramure.portfolio.practices.PracticeGrid.StepKind;
import org.ramure.portfolio.practices.PracticeGrid.Word;

/**
 * Reads the grid and checks it against itself. Its shape is the schema's business; a grid with
 * errors is not served, so that odd values may come out here.
 */
final class GridReader {

    private final YamlNode yaml;
    private final Problems problems;

    GridReader(YamlNode yaml, Problems problems) {
        this.yaml = yaml;
        this.problems = problems;
    }

    PracticeGrid read() {
        unique(yaml.get("levels").items());
        unique(yaml.get("impacts").items());
        unique(yaml.get("families").items());
        unique(practices());
        unique(yaml.get("conversation").get("steps").items());
        checkSteps();
        return new PracticeGrid(
                yaml.get("slug").textOrEmpty(),
                yaml.get("version").textOrEmpty(),
                yaml.get("title").localized(),
                yaml.get("intro").localized(),
                provenance(yaml.get("provenance")),
                yaml.get("levels").items().stream().map(GridReader::word).toList(),
                yaml.get("impacts").items().stream().map(GridReader::word).toList(),
                yaml.get("families").items().stream().map(GridReader::family).toList(),
                new Guide(
                        yaml.get("conversation").get("intro").localized(),
                        yaml.get("conversation").get("steps").items().stream()
                                .map(GridReader::step)
                                .toList()));
    }

    private List<YamlNode> practices() {
        List<YamlNode> all = new ArrayList<>();
        yaml.get("families").items().forEach(f -> all.addAll(f.get("practices").items()));
        return all;
    }

    private void unique(List<YamlNode> items) {
        Map<String, Integer> lines = new HashMap<>();
        for (YamlNode item : items) {
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

    /** The guide chooses once, then gives the other's view once, and ends with the next step. */
    private void checkSteps() {
        YamlNode steps = yaml.get("conversation").get("steps");
        List<StepKind> kinds = steps.items().stream().map(s -> kind(s.get("kind"))).toList();
        for (StepKind once : List.of(StepKind.CHOOSE, StepKind.VIEW, StepKind.NEXT)) {
            if (kinds.stream().filter(once::equals).count() != 1) {
                problems.error(
                        steps,
                        "L’entretien a besoin d’une étape « " + code(once) + " », et d’une seule.",
                        "Ajoutez-la, ou n’en gardez qu’une.");
            }
        }
        if (kinds.indexOf(StepKind.CHOOSE) > kinds.indexOf(StepKind.VIEW)) {
            problems.error(
                    steps,
                    "L’entretien donne un regard avant de choisir de quoi l’on parle.",
                    "Mettez l’étape « choose » avant l’étape « view ».");
        }
    }

    private static String code(StepKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static StepKind kind(YamlNode node) {
        return Arrays.stream(StepKind.values())
                .filter(kind -> code(kind).equals(node.textOrEmpty()))
                .findFirst()
                .orElse(StepKind.NOTES);
    }

    private static Word word(YamlNode node) {
        return new Word(
                node.get("id").textOrEmpty(),
                node.get("label").localized(),
                node.get("meaning").localized());
    }

    private static Family family(YamlNode node) {
        return new Family(
                node.get("id").textOrEmpty(),
                node.get("title").localized(),
                node.get("why").localized(),
                node.get("practices").items().stream().map(GridReader::practice).toList());
    }

    private static Practice practice(YamlNode node) {
        return new Practice(
                node.get("id").textOrEmpty(),
                node.get("title").localized(),
                node.get("explanation").localized(),
                node.get("evidence").localized());
    }

    private static Step step(YamlNode node) {
        return new Step(
                node.get("id").textOrEmpty(),
                kind(node.get("kind")),
                node.get("minutes").integer().orElse(0),
                node.get("title").localized(),
                node.get("text").localized(),
                node.get("self").localized(),
                node.get("other").localized());
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
