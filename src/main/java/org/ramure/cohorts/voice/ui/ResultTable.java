package org.ramure.cohorts.voice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import org.ramure.cohorts.template.Questionnaire.Kind;
import org.ramure.cohorts.voice.Results;
import org.ramure.cohorts.voice.Results.Count;
import org.ramure.cohorts.voice.Results.Line;
import org.ramure.shared.ui.Reader;

/** One question's answers: a bar and a number for each option, or the texts. */
class ResultTable extends Div {

    private static final int HUNDRED = 100;

    ResultTable(Line line) {
        addClassName("cohorts-voice-result");
        String title = line.question().title().in(Reader.language());
        var head = new H4(title);
        add(head);
        if (line.withheld()) {
            add(
                    muted(
                            line.question().kind() == Kind.TEXT
                                    ? getTranslation("cohorts.voice.referentOnly")
                                    : getTranslation("cohorts.voice.tooFew", Results.FEWEST)));
        } else if (line.question().kind() == Kind.TEXT) {
            texts(line);
        } else {
            add(table(line, title));
        }
    }

    private Paragraph muted(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }

    private void texts(Line line) {
        if (line.texts().isEmpty()) {
            add(muted(getTranslation("cohorts.voice.noText")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("cohorts-voice-texts");
        line.texts().forEach(text -> list.add(new ListItem(text)));
        add(list);
    }

    private NativeTable table(Line line, String title) {
        var header =
                new NativeTableRow(
                        column("cohorts.voice.option"),
                        column("cohorts.voice.bar"),
                        column("cohorts.voice.people"));
        header.addClassName("visually-hidden");
        var body = new NativeTableBody();
        line.counts().forEach(count -> body.add(row(line, count)));
        var table = new NativeTable(new NativeTableHeader(header), body);
        table.addClassName("cohorts-voice-table");
        table.getElement().setAttribute("aria-label", title);
        return table;
    }

    private NativeTableHeaderCell column(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(Line line, Count count) {
        var label = new NativeTableHeaderCell(count.option().label().in(Reader.language()));
        label.getElement().setAttribute("scope", "row");
        int percent = line.answered() == 0 ? 0 : HUNDRED * count.people() / line.answered();
        var bar = new NativeTableCell();
        Element progress = new Element("progress");
        progress.setAttribute("max", String.valueOf(HUNDRED));
        progress.setAttribute("value", String.valueOf(percent));
        progress.setAttribute("aria-hidden", "true");
        bar.getElement().appendChild(progress);
        return new NativeTableRow(
                label,
                bar,
                new NativeTableCell(
                        getTranslation("cohorts.voice.count", count.people(), percent)));
    }
}
