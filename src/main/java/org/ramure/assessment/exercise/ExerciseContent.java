package org.ramure.assessment.exercise;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ramure.shared.SafeHtml;

/**
 * An exercise on one's own case: instructions, fields, and for a scored one the levels (ascending)
 * that explain a sum of points.
 */
public record ExerciseContent(SafeHtml instructions, List<Field> fields, List<ScoreLevel> levels) {

    /** How a field is answered. */
    public enum Kind {
        TEXT,
        LINE,
        DATE,
        NUMBER,
        CHOICE,
        CHECKS,
        TABLE
    }

    /** One thing to answer; tables have rows and columns, choices and checks have options. */
    public record Field(
            String id,
            Kind kind,
            String label,
            String hint,
            boolean required,
            List<Option> options,
            List<Row> rows,
            List<Column> columns) {

        /**
         * Keys under which answers are kept: the id, or {@code id.row.column} for each cell of a
         * table.
         */
        public List<String> keys() {
            if (kind != Kind.TABLE) {
                return List.of(id);
            }
            return rows.stream()
                    .flatMap(row -> columns.stream().map(column -> cellKey(row, column)))
                    .toList();
        }

        public String cellKey(Row row, Column column) {
            return id + "." + row.id() + "." + column.id();
        }
    }

    /** An option; points count only in scored exercises. */
    public record Option(String id, String text, int points) {}

    public record Row(String id, String label) {}

    public record Column(String id, String label, Kind kind, List<Option> options) {}

    /** What a sum of points from {@code from} on means; an explanation, never a rank. */
    public record ScoreLevel(int from, String title, SafeHtml feedback) {}

    /** One answer of the person to one key. */
    public record Slot(Kind kind, List<Option> options) {

        /** The options that an answer names, in the order of the content. */
        public List<Option> chosen(String answer) {
            List<String> ids = Arrays.asList(answer.split(","));
            return options.stream().filter(option -> ids.contains(option.id())).toList();
        }

        int points(String answer) {
            return chosen(answer).stream().mapToInt(Option::points).sum();
        }

        int mostPoints() {
            var points = options.stream().mapToInt(Option::points).filter(p -> p > 0);
            return kind == Kind.CHECKS ? points.sum() : points.max().orElse(0);
        }
    }

    /** What may be answered under this key, if the exercise has it. */
    public Optional<Slot> slot(String key) {
        for (Field field : fields) {
            if (field.kind() != Kind.TABLE && field.id().equals(key)) {
                return Optional.of(new Slot(field.kind(), field.options()));
            }
            for (Row row : field.rows()) {
                for (Column column : field.columns()) {
                    if (field.cellKey(row, column).equals(key)) {
                        return Optional.of(new Slot(column.kind(), column.options()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Required fields of which nothing is answered; a table counts as answered from one cell on.
     */
    public List<Field> missing(Map<String, String> answers) {
        return fields.stream()
                .filter(Field::required)
                .filter(field ->
                        field.keys().stream()
                                .allMatch(key -> answers.getOrDefault(key, "").isBlank()))
                .toList();
    }

    /** Points of everything chosen, cells of tables included; 0 without a score. */
    public int points(Map<String, String> answers) {
        return keys().mapToInt(key ->
                        slot(key).map(slot -> slot.points(answers.getOrDefault(key, ""))).orElse(0))
                .sum();
    }

    /** The most points that answers can add up to. */
    public int mostPoints() {
        return keys().mapToInt(key -> slot(key).map(Slot::mostPoints).orElse(0)).sum();
    }

    private Stream<String> keys() {
        return fields.stream().flatMap(field -> field.keys().stream());
    }

    /** The level that explains these answers; null when the exercise is not scored. */
    public @Nullable ScoreLevel level(Map<String, String> answers) {
        int points = points(answers);
        return levels.reversed().stream().filter(l -> points >= l.from()).findFirst().orElse(null);
    }
}
