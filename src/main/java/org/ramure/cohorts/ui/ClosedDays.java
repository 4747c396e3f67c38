package org.ramure.cohorts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** Days on which nobody can come, gathered one by one; at most 100. */
class ClosedDays extends Div {

    private static final int MOST = 100;

    private final DatePicker next = Inputs.day(getTranslation("cohorts.shift.closed"));
    private final UnorderedList list = new UnorderedList();
    private final transient TreeSet<LocalDate> days = new TreeSet<>();
    private final transient Runnable changed;

    ClosedDays(Runnable changed) {
        this.changed = changed;
        addClassName("cohorts-closed");
        list.addClassName("cluster");
        list.getElement().setAttribute("aria-live", "polite");
        next.setHelperText(getTranslation("cohorts.shift.closed.help"));
        next.addValueChangeListener(e -> {
            if (e.getValue() != null && days.size() < MOST) {
                days.add(e.getValue());
                next.clear();
                fill();
            }
        });
        add(next, list);
    }

    Set<LocalDate> value() {
        return Set.copyOf(days);
    }

    private void fill() {
        list.removeAll();
        days.forEach(day -> list.add(line(day)));
        changed.run();
    }

    private ListItem line(LocalDate day) {
        var remove =
                new Button(
                        "×",
                        click -> {
                            days.remove(day);
                            fill();
                            next.focus();
                        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("cohorts.shift.closed.remove", Days.full(day)));
        var line = new ListItem(new Span(Days.brief(day)), remove);
        line.addClassName("badge");
        return line;
    }
}
