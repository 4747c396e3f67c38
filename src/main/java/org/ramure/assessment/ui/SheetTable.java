package org.ramure.assessment.ui;

import com.vaadin.flow.dom.Element;
import org.ramure.assessment.exercise.ExerciseContent.Column;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.assessment.exercise.ExerciseContent.Row;

/**
 * A table of controls: each cell is named by its row and its column; on a phone each row becomes a
 * card.
 */
class SheetTable {

    private final Field field;
    private final String label;
    private final SheetControls controls;

    SheetTable(Field field, String label, SheetControls controls) {
        this.field = field;
        this.label = label;
        this.controls = controls;
    }

    Element element() {
        Element table = new Element("table").appendChild(caption(), head(), body());
        return new Element("div")
                .setAttribute("class", "sheet-field sheet-table")
                .appendChild(table);
    }

    private Element caption() {
        Element caption = new Element("caption").appendChild(new Element("span").setText(label));
        if (!field.hint().isBlank()) {
            caption.appendChild(
                    new Element("span").setAttribute("class", "sheet-hint").setText(field.hint()));
        }
        return caption;
    }

    private Element head() {
        Element row = new Element("tr").appendChild(new Element("td"));
        field.columns()
                .forEach(column ->
                        row.appendChild(
                                new Element("th")
                                        .setAttribute("scope", "col")
                                        .setText(column.label())));
        return new Element("thead").appendChild(row);
    }

    private Element body() {
        Element body = new Element("tbody");
        for (Row row : field.rows()) {
            Element line =
                    new Element("tr")
                            .appendChild(
                                    new Element("th")
                                            .setAttribute("scope", "row")
                                            .setText(row.label()));
            field.columns().forEach(column -> line.appendChild(cell(row, column)));
            body.appendChild(line);
        }
        return body;
    }

    private Element cell(Row row, Column column) {
        Element control =
                controls.control(field.cellKey(row, column), column.kind(), column.options());
        control.setAttribute("aria-label", row.label() + ", " + column.label());
        return new Element("td").setAttribute("data-label", column.label()).appendChild(control);
    }
}
