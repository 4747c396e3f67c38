package org.ramure.toolkit.examples.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.ramure.toolkit.examples.ExampleAddress;

/** The way to the pages before and after. */
class ExamplePages extends Nav {

    ExamplePages(ExampleAddress address, int total) {
        addClassNames("cluster", "examples-pages");
        int last = Math.max(0, (total - 1) / ExamplesView.PAGE_SIZE);
        if (last == 0) {
            return;
        }
        int page = address.page();
        String where = getTranslation("toolkit.examples.page", page + 1, last + 1);
        getElement().setAttribute("aria-label", where);
        if (page > 0) {
            add(
                    ExampleParts.quiet(
                            ExampleAddress.of(ExamplesView.PATH, address.query(), page - 1),
                            getTranslation("toolkit.examples.page.before")));
        }
        add(new Span(where));
        if (page < last) {
            add(
                    ExampleParts.quiet(
                            ExampleAddress.of(ExamplesView.PATH, address.query(), page + 1),
                            getTranslation("toolkit.examples.page.after")));
        }
    }
}
