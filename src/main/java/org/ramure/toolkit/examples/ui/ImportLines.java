package org.ramure.toolkit.examples.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ramure.shared.ui.PlainTable;
import org.ramure.toolkit.table.TablePlan;
import org.ramure.toolkit.table.TablePlan.Fault;
import org.ramure.toolkit.table.TablePlan.Line;
import org.ramure.toolkit.table.TablePlan.Outcome;

/** The lines of a file by pages, those of one outcome if wished. */
class ImportLines extends Div {

    private static final int PAGE = 50;
    private static final String ALL = "";

    private final transient TablePlan plan;
    private final Select<String> outcome = new Select<>();
    private final Div lines = new Div();
    private int page;

    ImportLines(TablePlan plan) {
        this.plan = plan;
        addClassName("stack");
        outcome.setLabel(getTranslation("toolkit.examples.import.show"));
        List<String> choices = new ArrayList<>(List.of(ALL));
        for (Outcome one : Outcome.values()) {
            if (plan.count(one) > 0) {
                choices.add(one.name());
            }
        }
        outcome.setItems(choices);
        outcome.setItemLabelGenerator(name ->
                name.isEmpty()
                        ? getTranslation("toolkit.examples.import.show.all")
                        : getTranslation(
                                "toolkit.examples.value",
                                getTranslation("toolkit.examples.import.outcome." + name),
                                plan.count(Outcome.valueOf(name))));
        outcome.setValue(plan.count(Outcome.REFUSED) > 0 ? Outcome.REFUSED.name() : ALL);
        outcome.addValueChangeListener(change -> turn(0));
        add(outcome, lines);
        turn(0);
    }

    private void turn(int to) {
        page = to;
        lines.removeAll();
        String wanted = Objects.requireNonNullElse(outcome.getValue(), ALL);
        List<Line> all =
                plan.lines().stream()
                        .filter(line -> wanted.isEmpty() || line.outcome().name().equals(wanted))
                        .toList();
        PlainTable table =
                new PlainTable(
                        getTranslation("toolkit.examples.import.lines"),
                        getTranslation("toolkit.examples.import.line"),
                        getTranslation("toolkit.examples.import.code"),
                        getTranslation("toolkit.examples.import.name"),
                        getTranslation("toolkit.examples.import.outcome"),
                        getTranslation("toolkit.examples.import.why"));
        all.stream().skip((long) page * PAGE).limit(PAGE).forEach(line -> row(table, line));
        lines.add(table);
        if (all.size() > PAGE) {
            lines.add(pages((all.size() - 1) / PAGE));
        }
    }

    private void row(PlainTable table, Line line) {
        String outcome = line.outcome().name();
        table.addRow(
                new Span(Long.toString(line.number())),
                new Span(line.code()),
                new Span(line.title()),
                ExampleParts.badge(
                        getTranslation("toolkit.examples.import.outcome." + outcome),
                        "outcome-" + outcome.toLowerCase(java.util.Locale.ROOT)),
                new Span(line.faults().stream().map(this::fault).collect(Collectors.joining(" "))));
    }

    private Div pages(int last) {
        Div pages = new Div();
        pages.addClassName("cluster");
        if (page > 0) {
            pages.add(
                    new Button(
                            getTranslation("toolkit.examples.page.before"),
                            click -> turn(page - 1)));
        }
        pages.add(new Span(getTranslation("toolkit.examples.page", page + 1, last + 1)));
        if (page < last) {
            pages.add(
                    new Button(
                            getTranslation("toolkit.examples.page.after"),
                            click -> turn(page + 1)));
        }
        return pages;
    }

    private String fault(Fault fault) {
        return getTranslation(
                "toolkit.examples.import.fault." + fault.reason(), fault.column(), fault.value());
    }
}
