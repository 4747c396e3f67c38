package org.ramure.toolkit.sheet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.toolkit.sheet.Score;
import org.ramure.toolkit.sheet.Score.Level;
import org.ramure.toolkit.sheet.Score.Part;
import org.ramure.toolkit.sheet.Score.Plot;
import org.ramure.toolkit.sheet.Score.Scored;
import org.ramure.toolkit.sheet.SheetField;
import org.ramure.toolkit.sheet.SheetField.Row;

/** Reads how answers are weighed and explained. */
final class ScoreReader {

    private static final int ALL = 100;

    private final YamlNode sheet;
    private final List<SheetField> fields;
    private final Problems problems;

    ScoreReader(YamlNode sheet, List<SheetField> fields, Problems problems) {
        this.sheet = sheet;
        this.fields = fields;
        this.problems = problems;
    }

    Optional<Score> read() {
        YamlNode score = sheet.get("score");
        if (score.isMissing()) {
            if (!sheet.get("plot").isMissing()) {
                problems.error(
                        sheet.get("plot"),
                        "Un graphique demande un « score » dont il montre les parties.",
                        "Ajoutez « score », ou retirez « plot ».");
            }
            return Optional.empty();
        }
        List<YamlNode> parts = score.get("parts").items();
        Said.unique(parts, "id", problems);
        checkWeights(score.get("parts"));
        return Optional.of(
                new Score(
                        parts.stream().map(this::part).toList(),
                        levels(score.get("levels")),
                        score.get("partial").localized(),
                        score.get("group").bool().orElse(false),
                        plot()));
    }

    private void checkWeights(YamlNode parts) {
        int sum = parts.items().stream().mapToInt(p -> p.get("weight").integer().orElse(0)).sum();
        if (sum != ALL) {
            problems.error(
                    parts,
                    "Les poids des parties font " + sum + " en tout, et non 100.",
                    "Corrigez les « weight » : leur somme doit être 100.");
        }
    }

    private Plot plot() {
        String word = sheet.get("plot").textOrEmpty().toUpperCase(Locale.ROOT);
        return Stream.of(Plot.values())
                .filter(plot -> plot.name().equals(word))
                .findFirst()
                .orElse(Plot.NONE);
    }

    private Part part(YamlNode node) {
        List<Scored> questions = new ArrayList<>();
        node.get("of").items().forEach(name -> questions.addAll(questions(name)));
        return new Part(
                node.get("id").textOrEmpty(),
                node.get("title").localized(),
                node.get("weight").integer().orElse(0),
                List.copyOf(questions),
                node.get("feedback").localized());
    }

    /** The questions behind {@code field}, {@code field.row} or {@code field.row.column}. */
    private List<Scored> questions(YamlNode name) {
        String[] path = name.textOrEmpty().split("\\.", -1);
        Optional<SheetField> field =
                fields.stream().filter(f -> f.id().equals(path[0])).findFirst();
        List<Scored> found = field.map(f -> questions(f, path)).orElse(List.of());
        if (found.isEmpty()) {
            problems.error(
                    name,
                    "« " + name.textOrEmpty() + " » n’est pas une question à points.",
                    "Nommez un champ, « champ.ligne » ou « champ.ligne.colonne » dont les options"
                            + " ont des « points ».");
        }
        return found;
    }

    private static List<Scored> questions(SheetField field, String[] path) {
        if (!field.isGrid()) {
            return path.length == 1 ? counting(field.id(), field.options()) : List.of();
        }
        return field.rows().stream()
                .filter(row -> path.length == 1 || row.id().equals(path[1]))
                .flatMap(row -> questions(field, row, path))
                .toList();
    }

    private static Stream<Scored> questions(SheetField field, Row row, String[] path) {
        return field.columns().stream()
                .filter(column -> path.length < 3 || column.id().equals(path[2]))
                .flatMap(column ->
                        counting(field.id() + "." + row.id() + "." + column.id(), column.options())
                                .stream());
    }

    private static List<Scored> counting(String key, List<SheetField.Option> options) {
        return options.stream().anyMatch(option -> option.points() > 0)
                ? List.of(new Scored(key, options))
                : List.of();
    }

    private List<Level> levels(YamlNode node) {
        List<Level> levels = new ArrayList<>();
        int last = -1;
        for (YamlNode level : node.items()) {
            int from = level.get("from").integer().orElse(0);
            if (from <= last || from > ALL || (last < 0 && from != 0)) {
                problems.error(
                        level,
                        "Les seuils des niveaux montent de 0 à 100 et commencent à 0.",
                        "Corrigez « from ».");
            }
            last = Math.max(last, from);
            List<String> resources = new ArrayList<>();
            level.get("resources").items().forEach(r -> r.text().ifPresent(resources::add));
            levels.add(
                    new Level(
                            from,
                            level.get("title").localized(),
                            level.get("feedback").localized(),
                            List.copyOf(resources)));
        }
        return List.copyOf(levels);
    }
}
