package org.ramure.toolkit.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.assessment.exercise.ExerciseContent.Option;
import org.ramure.shared.Language;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.document.ui.desk.ActionTable;
import org.ramure.toolkit.document.ui.desk.PartsPicture;
import org.ramure.toolkit.document.ui.desk.ResultPanel;
import org.ramure.toolkit.document.ui.desk.ToolWords;
import org.ramure.toolkit.sheet.MatrixPlan;
import org.ramure.toolkit.sheet.Score;
import org.ramure.toolkit.sheet.Sheet;
import org.ramure.toolkit.sheet.Weights;

/** What differs between two states: results drawn together, weights cell by cell, and answers. */
final class ComparisonTables extends Div {

    private final transient Sheet sheet;
    private final transient ComparisonSide one;
    private final transient ComparisonSide other;
    private final Language language = Reader.language();

    ComparisonTables(Sheet sheet, ComparisonSide one, ComparisonSide other) {
        this.sheet = sheet;
        this.one = one;
        this.other = other;
        addClassName("stack");
        sheet.score().ifPresent(this::results);
        sheet.matrix().ifPresent(this::weights);
        answers();
    }

    private void results(Score score) {
        Score.Result first = score.of(one.texts());
        Score.Result second = score.of(other.texts());
        add(new PartsPicture(score, List.of(first, second), List.of(one.name(), other.name())));
        var table =
                new PlainTable(
                        ToolWords.text("result.table"),
                        ToolWords.text("result.part"),
                        one.name(),
                        other.name());
        for (int i = 0; i < score.parts().size(); i++) {
            table.addRow(
                    score.parts().get(i).title().in(language),
                    ResultPanel.words(first.parts().get(i).index()),
                    ResultPanel.words(second.parts().get(i).index()));
        }
        add(table);
    }

    private void weights(MatrixPlan plan) {
        Weights first = plan.weights(one.texts().getOrDefault(MatrixPlan.WEIGHTS, ""));
        Weights second = plan.weights(other.texts().getOrDefault(MatrixPlan.WEIGHTS, ""));
        var table =
                new PlainTable(
                        ToolWords.text("compare.weights"),
                        ToolWords.text("compare.cell"),
                        one.name(),
                        other.name(),
                        ToolWords.text("compare.change"));
        for (int row = 0; row < plan.rows().size(); row++) {
            for (int column = 0; column < plan.columns().size(); column++) {
                int change = second.get(row, column) - first.get(row, column);
                table.addRow(
                        plan.rows().get(row).label().in(language)
                                + " × "
                                + plan.columns().get(column).label().in(language),
                        Integer.toString(first.get(row, column)),
                        Integer.toString(second.get(row, column)),
                        change == 0 ? "=" : (change > 0 ? "+" : "−") + Math.abs(change));
            }
        }
        add(new H3(ToolWords.text("compare.weights")), table);
        sheet.field(MatrixPlan.CARDS)
                .ifPresent(cards ->
                        add(
                                new H3(ToolWords.text("compare.actions")),
                                new ActionTable(
                                        plan,
                                        cards,
                                        List.of(one.name(), other.name()),
                                        List.of(one.texts(), other.texts()))));
    }

    /** Whether a table of its own shows this answer. */
    private boolean drawn(String key) {
        return sheet.matrix().isPresent()
                && (key.equals(MatrixPlan.WEIGHTS) || key.startsWith(MatrixPlan.CARDS + "."));
    }

    private void answers() {
        ExerciseContent content = sheet.content(language);
        var table =
                new PlainTable(
                        ToolWords.text("compare.answers"),
                        ToolWords.text("compare.field"),
                        one.name(),
                        other.name());
        int rows = 0;
        for (Field field : content.fields()) {
            for (String key : new TreeSet<>(field.keys())) {
                String before = one.texts().getOrDefault(key, "");
                String after = other.texts().getOrDefault(key, "");
                if (drawn(key) || Objects.equals(before, after)) {
                    continue;
                }
                table.addRow(
                        new Span(label(field, key)),
                        words(content, key, before),
                        words(content, key, after));
                rows++;
            }
        }
        add(new H3(ToolWords.text("compare.answers")));
        add(rows == 0 ? ToolWords.muted(ToolWords.text("compare.none")) : table);
    }

    private static String label(Field field, String key) {
        return field.rows().stream()
                .flatMap(row ->
                        field.columns().stream()
                                .filter(column -> field.cellKey(row, column).equals(key))
                                .map(column -> row.label() + ", " + column.label()))
                .findFirst()
                .orElse(field.label());
    }

    private static Span words(ExerciseContent content, String key, String answer) {
        List<Option> chosen = content.slot(key).map(slot -> slot.chosen(answer)).orElse(List.of());
        String text =
                chosen.isEmpty()
                        ? answer
                        : String.join(", ", chosen.stream().map(Option::text).toList());
        var span = new Span(text.isBlank() ? "—" : text);
        span.addClassName("toolkit-text");
        return span;
    }
}
