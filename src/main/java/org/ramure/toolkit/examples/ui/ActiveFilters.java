package org.ramure.toolkit.examples.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.examples.ExampleAddress;
import org.ramure.toolkit.examples.ExampleQuery;
import org.ramure.toolkit.examples.ExampleWords;

/** What is chosen, each with a link that gives it up. */
class ActiveFilters extends UnorderedList {

    ActiveFilters(ExampleQuery query, ExampleWords words) {
        addClassNames("examples-active");
        getElement().setAttribute("aria-label", getTranslation("toolkit.examples.filters.active"));
        query.chosen()
                .forEach((facet, codes) -> {
                    for (String code : codes) {
                        String label = words.label(facet, code, Reader.language());
                        Span cross = new Span("×");
                        cross.getElement().setAttribute("aria-hidden", "true");
                        Anchor link =
                                new Anchor(ExampleAddress.of(query.with(facet, code, false)), "");
                        link.removeAll();
                        link.add(new Span(label), cross);
                        link.getElement()
                                .setAttribute(
                                        "aria-label",
                                        getTranslation("toolkit.examples.filters.remove", label));
                        link.addClassName("examples-tag");
                        add(new ListItem(link));
                    }
                });
        if (query.chosen().values().stream().mapToInt(codes -> codes.size()).sum() > 1) {
            add(
                    new ListItem(
                            new Anchor(
                                    ExampleAddress.of(new ExampleQuery(query.words(), Map.of())),
                                    getTranslation("toolkit.examples.filters.clear"))));
        }
    }
}
