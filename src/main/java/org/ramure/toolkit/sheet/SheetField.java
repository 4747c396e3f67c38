package org.ramure.toolkit.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/**
 * One thing to fill in. A list has as many rows as people may add at most; a table has named rows.
 * Answers are kept under the keys of {@link ExerciseContent.Field#keys()}.
 */
public record SheetField(
        String id,
        Kind kind,
        LocalizedText label,
        LocalizedText hint,
        boolean required,
        List<Option> options,
        List<Row> rows,
        List<Column> columns,
        Range range) {

    /** How a field is filled in. */
    public enum Kind {
        TEXT,
        LINE,
        DATE,
        NUMBER,
        CHOICE,
        CHECKS,
        TABLE,
        LIST
    }

    /** A possible answer; points count where the sheet is scored. */
    public record Option(String id, LocalizedText text, int points) {}

    /** A row of a table or of a list. */
    public record Row(String id, LocalizedText label) {}

    /** A column; its kind is one of text, line, date, number and choice. */
    public record Column(
            String id, LocalizedText label, Kind kind, List<Option> options, Range range) {}

    /** What a number may be, both ends included, and its unit. */
    public record Range(Optional<BigDecimal> min, Optional<BigDecimal> max, LocalizedText unit) {

        /** Any number, without a unit. */
        public static final Range ANY =
                new Range(Optional.empty(), Optional.empty(), LocalizedText.EMPTY);

        public boolean holds(BigDecimal number) {
            return min.map(least -> number.compareTo(least) >= 0).orElse(true)
                    && max.map(most -> number.compareTo(most) <= 0).orElse(true);
        }
    }

    public boolean isGrid() {
        return kind == Kind.TABLE || kind == Kind.LIST;
    }

    /** The range of the number under this key of this field. */
    public Range rangeOf(String key) {
        if (!isGrid()) {
            return range;
        }
        String column = key.substring(key.lastIndexOf('.') + 1);
        return columns.stream()
                .filter(c -> c.id().equals(column))
                .findFirst()
                .map(Column::range)
                .orElse(Range.ANY);
    }

    /** Keys of one row. */
    public Stream<String> keysOf(Row row) {
        return columns.stream().map(column -> id + "." + row.id() + "." + column.id());
    }

    /** The same as something that exercises can save and show. */
    public ExerciseContent.Field in(Language language) {
        return new ExerciseContent.Field(
                id,
                kind(kind),
                withUnit(label.in(language), range, language),
                hint.in(language),
                required,
                options(options, language),
                rows.stream()
                        .map(row -> new ExerciseContent.Row(row.id(), row.label().in(language)))
                        .toList(),
                columns.stream().map(column -> column(column, language)).toList());
    }

    private static ExerciseContent.Column column(Column column, Language language) {
        return new ExerciseContent.Column(
                column.id(),
                withUnit(column.label().in(language), column.range(), language),
                kind(column.kind()),
                options(column.options(), language));
    }

    private static String withUnit(String label, Range range, Language language) {
        String unit = range.unit().in(language);
        return unit.isEmpty() ? label : label + " (" + unit + ")";
    }

    private static ExerciseContent.Kind kind(Kind kind) {
        return switch (kind) {
            case TEXT -> ExerciseContent.Kind.TEXT;
            case LINE -> ExerciseContent.Kind.LINE;
            case DATE -> ExerciseContent.Kind.DATE;
            case NUMBER -> ExerciseContent.Kind.NUMBER;
            case CHOICE -> ExerciseContent.Kind.CHOICE;
            case CHECKS -> ExerciseContent.Kind.CHECKS;
            case TABLE, LIST -> ExerciseContent.Kind.TABLE;
        };
    }

    private static List<ExerciseContent.Option> options(List<Option> options, Language language) {
        return options.stream()
                .map(o -> new ExerciseContent.Option(o.id(), o.text().in(language), o.points()))
                .toList();
    }
}
