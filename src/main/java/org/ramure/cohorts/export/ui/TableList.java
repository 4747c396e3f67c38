package org.ramure.cohorts.export.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ramure.cohorts.export.ExportFormat;
import org.ramure.cohorts.export.ExportTable;

/** The tables there are, each with a link for each format. */
class TableList extends UnorderedList {

    /** Links lead to {@code base + key + "." + ending + query}. */
    TableList(List<ExportTable> tables, String base, String query) {
        addClassName("exports-tables");
        tables.forEach(table -> add(new ListItem(card(table, base, query))));
    }

    private Component card(ExportTable table, String base, String query) {
        String title = getTranslation(table.title());
        var what = new Paragraph(getTranslation(table.title() + ".what"));
        what.addClassName("muted");
        var links = new Div();
        links.addClassName("cluster");
        for (ExportFormat format : ExportFormat.values()) {
            var link =
                    new Anchor(
                            base + table.key() + "." + format.ending() + query,
                            getTranslation("cohorts.export.format." + format));
            link.setRouterIgnore(true);
            link.setDownload(true);
            link.addClassName("button-quiet");
            link.setAriaLabel(getTranslation("cohorts.export.download", title, format.name()));
            links.add(link);
        }
        var card = new Div(new H3(title), what, links);
        card.addClassName("card");
        return card;
    }
}
