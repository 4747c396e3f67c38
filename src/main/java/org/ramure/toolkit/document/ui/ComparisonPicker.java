package org.ramure.toolkit.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.SheetDocument.Row;
import org.ramure.toolkit.document.Visitor;
import org.ramure.toolkit.document.ui.ComparisonSide.State;
import org.ramure.toolkit.document.ui.desk.SheetParts;
import org.ramure.toolkit.document.ui.desk.ToolWords;

/** One side of a comparison: which of the sheets, and which of its states. */
final class ComparisonPicker extends Div {

    private final transient SheetParts parts;
    private final transient Visitor visitor;
    private final transient List<Row> rows;
    private final transient Select<Row> sheets = new Select<>();
    private final transient Select<Choice> states = new Select<>();

    /** A state of the chosen sheet. */
    private record Choice(int number, String name) {}

    ComparisonPicker(
            SheetParts parts,
            Visitor visitor,
            String label,
            List<Row> rows,
            SerializableRunnable changed) {
        this.parts = parts;
        this.visitor = visitor;
        this.rows = rows;
        addClassNames("card", "stack", "toolkit-picker");
        sheets.setLabel(label);
        sheets.setItems(rows);
        sheets.setItemLabelGenerator(this::told);
        states.setLabel(ToolWords.text("compare.state"));
        states.setItemLabelGenerator(Choice::name);
        sheets.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                offer(change.getValue(), 0);
                changed.run();
            }
        });
        states.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                changed.run();
            }
        });
        add(sheets, states);
    }

    /** Shows this state; whether it can be shown. */
    boolean choose(State state) {
        Optional<Row> row =
                rows.stream().filter(one -> one.id().equals(state.document())).findFirst();
        row.ifPresent(one -> {
            sheets.setValue(one);
            offer(one, state.number());
        });
        return row.isPresent() && states.getValue() != null;
    }

    private void offer(Row row, int number) {
        List<Choice> choices =
                Stream.concat(
                                Stream.of(new Choice(0, ToolWords.text("compare.now"))),
                                parts.versions().of(visitor, row.id()).stream()
                                        .map(kept ->
                                                new Choice(
                                                        kept.number(),
                                                        ToolWords.text(
                                                                "versions.name",
                                                                kept.number(),
                                                                kept.label()))))
                        .toList();
        states.setItems(choices);
        choices.stream()
                .filter(choice -> choice.number() == number)
                .findFirst()
                .ifPresent(states::setValue);
    }

    State state() {
        return new State(sheets.getValue().id(), states.getValue().number());
    }

    /** The chosen state with its answers; empty when it is gone meanwhile. */
    Optional<ComparisonSide> side() {
        State state = state();
        String name = told(sheets.getValue());
        if (state.number() == 0) {
            return parts.documents()
                    .open(visitor, state.document())
                    .map(SheetDocument::texts)
                    .map(texts -> new ComparisonSide(name, texts));
        }
        return parts.versions()
                .answers(visitor, state.document(), state.number())
                .map(found ->
                        new ComparisonSide(name + ", " + states.getValue().name(), found.texts()));
    }

    /** The name, with a number where several have the same. */
    private String told(Row row) {
        String name = name(row);
        List<Row> namesakes = rows.stream().filter(one -> name(one).equals(name)).toList();
        return namesakes.size() < 2 ? name : name + " · " + (namesakes.indexOf(row) + 1);
    }

    /** How a sheet is called among others of its kind. */
    static String name(Row row) {
        String name = row.title().isBlank() ? ToolWords.moment(row.createdAt()) : row.title();
        return row.ownerName().isBlank() ? name : name + " (" + row.ownerName() + ")";
    }
}
