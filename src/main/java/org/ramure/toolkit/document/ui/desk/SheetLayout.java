package org.ramure.toolkit.document.ui.desk;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.ui.SheetControls;
import org.ramure.shared.Language;
import org.ramure.toolkit.sheet.KitLinks;
import org.ramure.toolkit.sheet.MatrixPlan;
import org.ramure.toolkit.sheet.Sheet;
import org.ramure.toolkit.sheet.SheetField;
import org.ramure.toolkit.sheet.SheetSection;

/** The sections of a sheet as native form elements; lists show what is filled and one row more. */
final class SheetLayout {

    private final SheetControls controls;
    private final Language language;

    SheetLayout(SheetControls controls, Language language) {
        this.controls = controls;
        this.language = language;
    }

    /** All sections. */
    Stream<Element> of(Sheet sheet) {
        return of(sheet, List.of());
    }

    /** All sections but those that somebody else lays out. */
    Stream<Element> of(Sheet sheet, List<String> laidOutElsewhere) {
        return sheet.sections().stream()
                .filter(section -> !laidOutElsewhere.contains(section.id()))
                .map(this::section);
    }

    private Element section(SheetSection section) {
        Element element = new Element("section").setAttribute("class", "sheet-section stack");
        String id = "section-" + section.id();
        element.setAttribute("aria-labelledby", id);
        element.appendChild(
                new Element("h2").setAttribute("id", id).setText(section.title().in(language)));
        String text = section.text().in(language);
        if (!text.isBlank()) {
            element.appendChild(
                    new Element("div")
                            .setAttribute("class", "prose")
                            .setProperty("innerHTML", KitLinks.html(text).html()));
        }
        section.fields().stream()
                .filter(field -> !field.id().equals(MatrixPlan.WEIGHTS))
                .forEach(field -> element.appendChild(field(field)));
        return element;
    }

    private Element field(SheetField field) {
        ExerciseContent.Field shown = field.in(language);
        return field.kind() == SheetField.Kind.LIST ? list(field, shown) : controls.field(shown);
    }

    /** A list of cards that grows row by row. */
    Element list(SheetField field, ExerciseContent.Field shown) {
        Element list = new Element("fieldset").setAttribute("class", "sheet-field sheet-list");
        list.appendChild(new Element("legend").setText(shown.label()));
        if (!shown.hint().isBlank()) {
            list.appendChild(
                    new Element("p").setAttribute("class", "sheet-hint").setText(shown.hint()));
        }
        int open = Math.max(1, lastFilled(field) + 1);
        List<Element> rows = new ArrayList<>();
        for (int i = 0; i < field.rows().size(); i++) {
            Element row = row(shown, i);
            if (i >= open) {
                row.setAttribute("hidden", true);
            }
            rows.add(row);
        }
        rows.forEach(list::appendChild);
        Element add =
                new Element("button")
                        .setAttribute("type", "button")
                        .setAttribute("class", "button-quiet")
                        .setAttribute("data-add-row", true)
                        .setText(ToolWords.text("list.add"));
        if (open >= field.rows().size()) {
            add.setAttribute("hidden", true);
        }
        return list.appendChild(add);
    }

    private int lastFilled(SheetField field) {
        int last = -1;
        for (int i = 0; i < field.rows().size(); i++) {
            if (field.keysOf(field.rows().get(i)).anyMatch(key -> !controls.text(key).isBlank())) {
                last = i;
            }
        }
        return last;
    }

    private Element row(ExerciseContent.Field shown, int index) {
        ExerciseContent.Row row = Objects.requireNonNull(shown.rows().get(index));
        Element card =
                new Element("div")
                        .setAttribute("class", "sheet-card")
                        .setAttribute("role", "group")
                        .setAttribute("aria-label", row.label())
                        .setAttribute("data-row", row.id());
        card.appendChild(
                new Element("p").setAttribute("class", "sheet-card-name").setText(row.label()));
        for (ExerciseContent.Column column : shown.columns()) {
            card.appendChild(cell(shown, row, column));
        }
        card.appendChild(
                new Element("button")
                        .setAttribute("type", "button")
                        .setAttribute("class", "button-quiet")
                        .setAttribute("data-clear-row", true)
                        .setAttribute("aria-label", ToolWords.text("list.clear.of", row.label()))
                        .setText(ToolWords.text("list.clear")));
        return card;
    }

    private Element cell(
            ExerciseContent.Field field, ExerciseContent.Row row, ExerciseContent.Column column) {
        String key = field.cellKey(row, column);
        String id = "sheet-" + key;
        Element control = controls.control(key, column.kind(), column.options());
        control.setAttribute("id", id);
        return new Element("div")
                .setAttribute("class", "sheet-card-field")
                .appendChild(
                        new Element("label").setAttribute("for", id).setText(column.label()),
                        control);
    }
}
