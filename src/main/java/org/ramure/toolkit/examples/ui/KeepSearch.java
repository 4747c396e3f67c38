package org.ramure.toolkit.examples.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.ramure.toolkit.examples.ExampleAddress;
import org.ramure.toolkit.examples.ExampleQuery;

/** A search is its address: to copy, and to take away as a table. */
class KeepSearch extends Section {

    KeepSearch(ExampleQuery query) {
        addClassNames("examples-keep");
        Anchor table =
                ExampleParts.quiet(
                        ExampleAddress.of("exemples.csv", query, 0),
                        getTranslation("toolkit.examples.export"));
        table.setRouterIgnore(true);
        Div ways =
                new Div(
                        ExampleParts.copy(
                                this,
                                getTranslation("toolkit.examples.copy.address"),
                                "",
                                ExampleAddress.of(query)),
                        table);
        ways.addClassName("cluster");
        add(
                new H2(getTranslation("toolkit.examples.keep")),
                ExampleParts.muted(getTranslation("toolkit.examples.keep.text")),
                ways);
    }
}
