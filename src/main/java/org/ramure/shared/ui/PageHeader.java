package org.ramure.shared.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The one heading of a page, with a sentence that says what the page is for. */
public final class PageHeader extends Header {

    public PageHeader(String title, String lead) {
        addClassName("page-header");
        add(new H1(title));
        if (!lead.isEmpty()) {
            var paragraph = new Paragraph(lead);
            paragraph.addClassName("lead");
            add(paragraph);
        }
    }
}
