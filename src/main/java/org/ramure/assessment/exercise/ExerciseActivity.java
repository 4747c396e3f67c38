package org.ramure.assessment.exercise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramure.assessment.exercise.ExerciseContent.Column;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.assessment.exercise.ExerciseContent.Kind;
import org.ramure.assessment.exercise.ExerciseContent.Option;
import org.ramure.assessment.exercise.ExerciseContent.Row;
import org.ramure.catalogue.spi.ActivityFile;
import org.ramure.catalogue.spi.ActivityType;
import org.ramure.catalogue.spi.YamlNode;
import org.springframework.stereotype.Component;

/**
 * Reads exercises: front matter with {@code fields}, optional {@code levels}, and the instructions
 * in Markdown.
 */
@Component
class ExerciseActivity implements ActivityType {

    private static final Set<Kind> IN_A_CELL =
            Set.of(Kind.TEXT, Kind.LINE, Kind.DATE, Kind.NUMBER, Kind.CHOICE);

    @Override
    public String code() {
        return "exercise";
    }

    @Override
    public String fileSuffix() {
        return ".md";
    }

    @Override
    public @Nullable Object read(ActivityFile file) {
        YamlNode fields = file.data().get("fields");
        if (fields.items().isEmpty()) {
            file.problems()
                    .error(
                            fields,
                            "L’exercice n’a aucun champ.",
                            "Ajoutez une liste « fields » avec au moins un champ.");
            return null;
        }
        Set<String> ids = new HashSet<>();
        List<Field> read = new ArrayList<>();
        for (YamlNode node : fields.items()) {
            field(file, node, ids).ifPresent(read::add);
        }
        var exercise =
                new ExerciseContent(file.bodyHtml(), List.copyOf(read), LevelReader.levels(file));
        LevelReader.check(file, exercise);
        return exercise;
    }

    private Optional<Field> field(ActivityFile file, YamlNode node, Set<String> ids) {
        Optional<String> id = id(file, node, ids);
        Optional<Kind> kind = kind(file, node.get("kind"));
        if (id.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        String label = node.get("label").textOrEmpty();
        if (label.isBlank()) {
            file.problems()
                    .error(
                            node,
                            "Le champ « " + id.get() + " » n’a pas d’intitulé.",
                            "Ajoutez « label » : c’est ce que lit la personne.");
        }
        boolean chooses = kind.get() == Kind.CHOICE || kind.get() == Kind.CHECKS;
        List<Option> options = chooses ? options(file, node) : List.of();
        List<Row> rows = kind.get() == Kind.TABLE ? rows(file, node) : List.of();
        List<Column> columns = kind.get() == Kind.TABLE ? columns(file, node) : List.of();
        return Optional.of(
                new Field(
                        id.get(),
                        kind.get(),
                        label,
                        node.get("hint").textOrEmpty(),
                        node.get("required").bool().orElse(false),
                        options,
                        rows,
                        columns));
    }

    private static Optional<String> id(ActivityFile file, YamlNode node, Set<String> seen) {
        String id = node.get("id").textOrEmpty();
        if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            file.problems()
                    .error(
                            node,
                            "Identifiant absent ou mal formé : « " + id + " ».",
                            "Donnez un « id » court : minuscules, chiffres, tirets.");
            return Optional.empty();
        }
        if (!seen.add(id)) {
            file.problems()
                    .error(
                            node,
                            "L’identifiant « " + id + " » est employé deux fois.",
                            "Donnez à chaque élément un identifiant à lui.");
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private static Optional<Kind> kind(ActivityFile file, YamlNode node) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(node.textOrEmpty())) {
                return Optional.of(kind);
            }
        }
        file.problems()
                .error(
                        node,
                        "Sorte de champ inconnue : « " + node.textOrEmpty() + " ».",
                        "Choisissez parmi text, line, date, number, choice, checks, table.");
        return Optional.empty();
    }

    private static List<Option> options(ActivityFile file, YamlNode node) {
        List<Option> options = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (YamlNode option : node.get("options").items()) {
            String text = words(file, option, "text", texts);
            id(file, option, ids)
                    .ifPresent(id ->
                            options.add(
                                    new Option(
                                            id, text, option.get("points").integer().orElse(0))));
        }
        if (options.size() < 2) {
            file.problems()
                    .error(
                            node,
                            "Un choix demande au moins deux options.",
                            "Complétez « options ».");
        }
        return List.copyOf(options);
    }

    /** What people read of an option, a row or a column: there, and not said twice. */
    private static String words(ActivityFile file, YamlNode node, String key, Set<String> seen) {
        String text = node.get(key).textOrEmpty().strip();
        if (text.isEmpty()) {
            file.problems()
                    .error(
                            node,
                            "Il manque un texte après « " + key + ": ».",
                            "Écrivez ce que la personne doit lire.");
        } else if (!seen.add(text)) {
            file.problems()
                    .error(
                            node,
                            "« " + text + " » est écrit deux fois : rien ne les distingue.",
                            "Changez ou retirez l’un des deux.");
        }
        return text;
    }

    private static List<Row> rows(ActivityFile file, YamlNode node) {
        List<Row> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (YamlNode row : node.get("rows").items()) {
            String label = words(file, row, "label", labels);
            id(file, row, ids).ifPresent(id -> rows.add(new Row(id, label)));
        }
        if (rows.isEmpty()) {
            file.problems()
                    .error(
                            node,
                            "Le tableau n’a pas de ligne.",
                            "Ajoutez « rows » avec un intitulé par ligne.");
        }
        return List.copyOf(rows);
    }

    private static List<Column> columns(ActivityFile file, YamlNode node) {
        List<Column> columns = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (YamlNode column : node.get("columns").items()) {
            Optional<Kind> kind =
                    kind(file, column.get("kind")).filter(k -> allowed(file, column, k));
            String label = words(file, column, "label", labels);
            id(file, column, ids)
                    .flatMap(id ->
                            kind.map(k ->
                                    new Column(
                                            id,
                                            label,
                                            k,
                                            k == Kind.CHOICE ? options(file, column) : List.of())))
                    .ifPresent(columns::add);
        }
        if (columns.isEmpty()) {
            file.problems().error(node, "Le tableau n’a pas de colonne.", "Ajoutez « columns ».");
        }
        return List.copyOf(columns);
    }

    private static boolean allowed(ActivityFile file, YamlNode column, Kind kind) {
        if (!IN_A_CELL.contains(kind)) {
            file.problems()
                    .error(
                            column,
                            "Une cellule ne peut pas contenir un champ « "
                                    + kind.name().toLowerCase(Locale.ROOT)
                                    + " ».",
                            "Choisissez text, line, date, number ou choice.");
            return false;
        }
        return true;
    }
}
