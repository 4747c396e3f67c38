package org.ramure.competences.ui.picture;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Objects;
import org.ramure.competences.ui.words.Wording;

/** The same figure in words: a row per competence, a column per reading, and what changed. */
class ReadingTable extends Div {

    /** {@code changes} has one sentence per row, or is empty where there is nothing to compare. */
    ReadingTable(ReadingFigure figure, String caption, List<String> changes) {
        addClassName("competences-table");
        setClassName("is-single", figure.series().size() == 1);
        var table = new NativeTable();
        table.addClassName("plain");
        table.setCaptionText(caption);
        table.add(head(figure, !changes.isEmpty()));
        var body = Objects.requireNonNull(table.getBody());
        for (int row = 0; row < figure.axes().size(); row++) {
            body.add(row(figure, row, changes));
        }
        add(table);
    }

    private static NativeTableHeader head(ReadingFigure figure, boolean compared) {
        var row = new NativeTableRow();
        row.add(columnHead(Wording.text("competences.table.competence")));
        figure.series().forEach(series -> row.add(columnHead(series.name())));
        if (compared) {
            row.add(columnHead(Wording.text("competences.table.change")));
        }
        return new NativeTableHeader(row);
    }

    private static NativeTableHeaderCell columnHead(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(ReadingFigure figure, int axis, List<String> changes) {
        var name = new NativeTableHeaderCell(figure.axes().get(axis).name());
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name);
        for (ReadingFigure.Series series : figure.series()) {
            cell(row, series.name(), series.values().get(axis).words());
        }
        if (!changes.isEmpty()) {
            cell(row, Wording.text("competences.table.change"), changes.get(axis));
        }
        return row;
    }

    /** On a phone the row becomes a card, and each value says which column it is of. */
    private static void cell(NativeTableRow row, String column, String text) {
        var cell = row.addDataCell();
        cell.setText(text);
        cell.getElement().setAttribute("data-label", column);
    }
}
