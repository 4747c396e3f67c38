package org.ramure.toolkit.resource.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.ramure.shared.ui.PlainTable;
import org.ramure.toolkit.basket.ui.keep.KeepWords;
import org.ramure.toolkit.table.TablePlan;
import org.ramure.toolkit.table.TablePlan.Line;
import org.ramure.toolkit.table.TablePlan.Outcome;

/** What becomes of each line of a table, the refused ones first. */
class ImportLines extends Div {

    private static final int SHOWN = 200;
    private static final List<Outcome> ORDER =
            List.of(Outcome.REFUSED, Outcome.CHANGED, Outcome.NEW, Outcome.UNCHANGED);

    ImportLines(TablePlan plan) {
        var counts =
                new Paragraph(
                        getTranslation(
                                "toolkit.medoc.import.plan",
                                plan.count(Outcome.NEW),
                                plan.count(Outcome.CHANGED),
                                plan.count(Outcome.UNCHANGED),
                                plan.count(Outcome.REFUSED)));
        String sign = plan.separator() == '\t' ? "↹" : String.valueOf(plan.separator());
        add(
                counts,
                KeepWords.muted(
                        getTranslation("toolkit.medoc.import.read", plan.encoding(), sign)));
        if (plan.lines().size() > SHOWN) {
            add(KeepWords.muted(getTranslation("toolkit.medoc.import.more", SHOWN)));
        }
        add(table(plan));
    }

    private PlainTable table(TablePlan plan) {
        var table =
                new PlainTable(
                        getTranslation("toolkit.medoc.import.caption"),
                        getTranslation("toolkit.medoc.import.line"),
                        getTranslation("toolkit.medoc.import.what"),
                        getTranslation("toolkit.medoc.import.becomes"),
                        getTranslation("toolkit.medoc.import.why"));
        plan.lines().stream()
                .sorted(Comparator.comparingInt(line -> ORDER.indexOf(line.outcome())))
                .limit(SHOWN)
                .forEach(line ->
                        table.addRow(
                                Long.toString(line.number()),
                                line.title().isEmpty() ? line.code() : line.title(),
                                getTranslation(
                                        "toolkit.medoc.import.outcome." + line.outcome().name()),
                                why(line)));
        return table;
    }

    private String why(Line line) {
        return line.faults().stream()
                .map(fault ->
                        getTranslation(
                                "toolkit.medoc.import.fault." + fault.reason(),
                                fault.column(),
                                fault.value()))
                .collect(Collectors.joining(" "));
    }
}
