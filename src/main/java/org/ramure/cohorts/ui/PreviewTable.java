package org.ramure.cohorts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ramure.cohorts.invite.CsvPreview;
import org.ramure.cohorts.invite.CsvPreview.Outcome;

/** What a list would do, and every line that needs a look. */
class PreviewTable extends Div {

    private static final int SHOWN = 50;

    PreviewTable(CsvPreview preview) {
        addClassName("cohorts-preview");
        var counts = preview.counts();
        add(
                new Paragraph(
                        getTranslation(
                                "cohorts.preview.counts",
                                counts.getOrDefault(Outcome.NEW, 0L),
                                counts.getOrDefault(Outcome.ALREADY, 0L),
                                preview.toMend().size())));
        var how =
                new Paragraph(
                        getTranslation(
                                "cohorts.preview.how",
                                preview.encoding(),
                                preview.separator() == '\t'
                                        ? "↹"
                                        : String.valueOf(preview.separator())));
        how.addClassName("muted");
        add(how);
        if (!preview.toMend().isEmpty()) {
            add(toMend(preview));
        }
    }

    private UnorderedList toMend(CsvPreview preview) {
        var list = new UnorderedList();
        preview.toMend().stream()
                .limit(SHOWN)
                .forEach(line ->
                        list.add(
                                new ListItem(
                                        new Span(
                                                getTranslation(
                                                        "cohorts.preview." + line.outcome(),
                                                        String.valueOf(line.number()),
                                                        line.invitee().email())))));
        if (preview.toMend().size() > SHOWN) {
            list.add(
                    new ListItem(
                            getTranslation(
                                    "cohorts.preview.more", preview.toMend().size() - SHOWN)));
        }
        return list;
    }
}
