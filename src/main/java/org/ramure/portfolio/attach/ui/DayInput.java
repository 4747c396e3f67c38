package org.ramure.portfolio.attach.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;

/** The browser's own field for a day, with its label. */
public final class DayInput extends Div {

    private final Input input = new Input(ValueChangeMode.ON_CHANGE);

    public DayInput(String id, String label, LocalDate day) {
        addClassName("portfolio-day");
        input.setType("date");
        input.setId(id);
        input.setValue(day.toString());
        NativeLabel name = new NativeLabel(label);
        name.setFor(input);
        add(name, input);
    }

    /** The last day that may be chosen. */
    public void latest(LocalDate day) {
        input.getElement().setAttribute("max", day.toString());
    }

    public void earliest(LocalDate day) {
        input.getElement().setAttribute("min", day.toString());
    }

    /** What is chosen; empty for what is no day. */
    public Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(input.getValue()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    public void choose(LocalDate day) {
        input.setValue(day.toString());
    }

    /** Tells of each other day that is chosen. */
    public void onDay(Consumer<LocalDate> told) {
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                day().ifPresent(told);
            }
        });
    }
}
