package org.ramure.portfolio.rhythm.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ramure.portfolio.rhythm.Load;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Reader;

/** Expected against real load: a plot, and a table that says the same. */
class LoadPanel extends Div implements LoadDrawing.Words {

    private static final List<String> CLOCKS = List.of("PRESCRIBED", "DECLARED", "OBSERVED");

    LoadPanel(Load load) {
        addClassNames("stack", "rhythm-load-panel");
        var lead = new Paragraph(getTranslation("portfolio.rhythm.load.lead"));
        lead.addClassName("muted");
        String title = getTranslation("portfolio.rhythm.load.title");
        var figure =
                new Div(
                        key(),
                        new Svg(
                                LoadDrawing.of(
                                        load,
                                        this,
                                        "load-"
                                                + Integer.toHexString(
                                                        System.identityHashCode(this)),
                                        title,
                                        getTranslation(
                                                "portfolio.rhythm.load.description",
                                                Minutes.say(load.prescribed()),
                                                Minutes.say(load.declared()),
                                                Minutes.say(load.observed())))));
        figure.addClassName("rhythm-load-box");
        var both = new Div(figure, table(load, title));
        both.addClassName("rhythm-load-both");
        add(new H2(title), lead, both);
    }

    private UnorderedList key() {
        var key = new UnorderedList();
        key.addClassName("rhythm-key");
        for (String clock : CLOCKS) {
            var sample = new Span();
            sample.addClassName("rhythm-sample");
            sample.getElement().setAttribute("data-clock", clock);
            sample.getElement().setAttribute("aria-hidden", "true");
            key.add(
                    new ListItem(
                            sample, new Span(getTranslation("portfolio.rhythm.clock." + clock))));
        }
        return key;
    }

    private PlainTable table(Load load, String caption) {
        var table =
                new PlainTable(
                        caption,
                        getTranslation("portfolio.rhythm.load.month"),
                        getTranslation("portfolio.rhythm.clock.PRESCRIBED"),
                        getTranslation("portfolio.rhythm.clock.DECLARED"),
                        getTranslation("portfolio.rhythm.clock.OBSERVED"));
        table.addClassName("compact-table");
        load.months()
                .forEach(line ->
                        table.addRow(
                                getTranslation(
                                        "portfolio.rhythm.month",
                                        line.number(),
                                        line.title().in(Reader.language())),
                                line.from().isEmpty()
                                        ? getTranslation("portfolio.rhythm.when.paused")
                                        : Minutes.say(line.prescribed()),
                                Minutes.say(line.declared()),
                                Minutes.say(line.observed())));
        table.addRow(
                        getTranslation("portfolio.rhythm.load.total"),
                        Minutes.say(load.prescribed()),
                        Minutes.say(load.declared()),
                        Minutes.say(load.observed()))
                .addClassName("rhythm-sum");
        return table;
    }

    @Override
    public String month(Load.Line line) {
        return getTranslation("portfolio.rhythm.load.short", line.number());
    }

    @Override
    public String bar(Load.Line line, String clock, int minutes) {
        return getTranslation(
                "portfolio.rhythm.load.bar",
                line.number(),
                getTranslation("portfolio.rhythm.clock." + clock),
                Minutes.say(minutes));
    }

    @Override
    public String minutes(int minutes) {
        return Minutes.say(minutes);
    }
}
