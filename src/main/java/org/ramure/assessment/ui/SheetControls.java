package org.ramure.assessment.ui;

import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ramure.assessment.Entry;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.assessment.exercise.ExerciseContent.Kind;
import org.ramure.assessment.exercise.ExerciseContent.Option;
import org.springframework.modulith.NamedInterface;

/**
 * Builds native controls that know their key, their version and what stands in them: what other
 * modules lay out themselves in a {@link Worksheet}.
 */
@NamedInterface("worksheet")
public final class SheetControls {

    private final Map<String, Entry> entries;

    SheetControls(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** A field as exercises show it. */
    public Element field(Field field) {
        String label = field.label() + (field.required() ? " *" : "");
        return switch (field.kind()) {
            case TABLE -> new SheetTable(field, label, this).element();
            case CHOICE, CHECKS -> group(field, label);
            case TEXT, LINE, DATE, NUMBER -> labelled(field, label);
        };
    }

    /** A label with its control and hint, one above the other. */
    Element labelled(Field field, String label) {
        String id = "sheet-" + field.id();
        Element control = control(field.id(), field.kind(), List.of());
        control.setAttribute("id", id);
        if (field.required()) {
            control.setAttribute("aria-required", "true");
        }
        Element box = box();
        box.appendChild(new Element("label").setAttribute("for", id).setText(label));
        describe(box, control, field);
        return box.appendChild(control);
    }

    /** Radio buttons or check boxes in a fieldset that is one field. */
    Element group(Field field, String label) {
        boolean single = field.kind() == Kind.CHOICE;
        Element group = new Element("fieldset");
        group.setAttribute("class", "sheet-field sheet-group");
        mark(group, field.id());
        if (single) {
            group.setAttribute("role", "radiogroup");
            group.setAttribute("aria-required", Boolean.toString(field.required()));
        }
        group.appendChild(new Element("legend").setText(label));
        describe(group, group, field);
        List<String> chosen = Arrays.asList(text(field.id()).split(","));
        for (Option option : field.options()) {
            Element input =
                    new Element("input").setAttribute("type", single ? "radio" : "checkbox");
            input.setAttribute("name", "sheet-" + field.id()).setAttribute("value", option.id());
            if (chosen.contains(option.id())) {
                input.setAttribute("checked", true);
            }
            group.appendChild(
                    new Element("label")
                            .appendChild(input, new Element("span").setText(option.text())));
        }
        return group;
    }

    /** The bare control for a key; the caller names it. */
    public Element control(String key, Kind kind, List<Option> options) {
        Element control =
                switch (kind) {
                    // No maxlength: a browser would cut what is pasted without a word. The server
                    // says what is too long, and the text stays where it was typed.
                    case LINE -> new Element("input").setAttribute("type", "text");
                    case DATE -> new Element("input").setAttribute("type", "date");
                    // Not type=number: what is no number would reach nobody.
                    case NUMBER ->
                            new Element("input")
                                    .setAttribute("type", "text")
                                    .setAttribute("inputmode", "decimal");
                    case CHOICE -> select(options, text(key));
                    case TEXT, CHECKS, TABLE -> new Element("textarea").setAttribute("rows", "3");
                };
        if (kind == Kind.TEXT) {
            control.setText(text(key));
        } else if (kind != Kind.CHOICE) {
            control.setAttribute("value", text(key));
        }
        mark(control, key);
        return control;
    }

    private static Element select(List<Option> options, String chosen) {
        Element select =
                new Element("select")
                        .appendChild(new Element("option").setAttribute("value", "").setText("—"));
        for (Option option : options) {
            Element element =
                    new Element("option").setAttribute("value", option.id()).setText(option.text());
            if (option.id().equals(chosen)) {
                element.setAttribute("selected", true);
            }
            select.appendChild(element);
        }
        return select;
    }

    private void mark(Element control, String key) {
        Entry entry = entries.get(key);
        control.setAttribute("data-field", key)
                .setAttribute("data-version", entry == null ? "0" : Long.toString(entry.version()));
    }

    private static void describe(Element box, Element control, Field field) {
        if (!field.hint().isBlank()) {
            String id = "hint-" + field.id();
            box.appendChild(
                    new Element("p")
                            .setAttribute("class", "sheet-hint")
                            .setAttribute("id", id)
                            .setText(field.hint()));
            control.setAttribute("aria-describedby", id);
        }
    }

    /** What stands under a key. */
    public String text(String key) {
        Entry entry = entries.get(key);
        return entry == null ? "" : entry.content();
    }

    private static Element box() {
        return new Element("div").setAttribute("class", "sheet-field");
    }
}
