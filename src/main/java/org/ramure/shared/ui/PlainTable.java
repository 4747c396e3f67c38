package org.ramure.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;

/**
 * A table of HTML with a caption and headers that screen readers follow; on narrow screens each row
 * becomes a block whose cells say what they are.
 */
public final class PlainTable extends NativeTable {

    private final List<String> columns;

    /** The first column names the row. */
    public PlainTable(String caption, String... columns) {
        this.columns = List.of(columns);
        addClassNames("plain", "stacked-table");
        getElement().setAttribute("role", "table");
        setCaptionText(caption);
        var head = new NativeTableRow();
        head.getElement().setAttribute("role", "row");
        this.columns.forEach(text -> head.add(header("col", "columnheader", new Span(text))));
        var top = new NativeTableHeader(head);
        top.getElement().setAttribute("role", "rowgroup");
        add(top);
        Objects.requireNonNull(getBody()).getElement().setAttribute("role", "rowgroup");
    }

    /** Adds a row: what it is about, and a cell for each further column. */
    public NativeTableRow addRow(Component about, Component... cells) {
        var row = new NativeTableRow();
        // The roles are said aloud because narrow screens lay the rows out as blocks.
        row.getElement().setAttribute("role", "row");
        row.add(header("row", "rowheader", about));
        for (int i = 0; i < cells.length; i++) {
            var cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("role", "cell");
            cell.getElement().setAttribute("data-label", columns.get(i + 1));
            row.add(cell);
        }
        Objects.requireNonNull(getBody()).add(row);
        return row;
    }

    /** The same with texts. */
    public NativeTableRow addRow(String about, String... cells) {
        Component[] spans = new Component[cells.length];
        for (int i = 0; i < cells.length; i++) {
            spans[i] = new Span(cells[i]);
        }
        return addRow(new Span(about), spans);
    }

    private static NativeTableHeaderCell header(String scope, String role, Component content) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        cell.getElement().setAttribute("role", role);
        return cell;
    }
}
