package org.ramure.toolkit.examples.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.ExampleFacet;
import org.ramure.toolkit.examples.ExampleWords;

/** Examples in a list, each with what it is about. */
class ExampleList extends UnorderedList {

    ExampleList(List<Example> examples, ExampleWords words) {
        addClassName("examples-list");
        examples.forEach(example -> add(item(example, words)));
    }

    private ListItem item(Example example, ExampleWords words) {
        Paragraph summary = new Paragraph(example.summary().in(Reader.language()));
        Reader.mark(summary, example.spokenFor(Reader.language()));
        Div facts =
                new Div(
                        ExampleParts.origin(this, example),
                        new Span(
                                ExampleParts.line(
                                        example,
                                        words,
                                        ExampleFacet.DOMAIN,
                                        ExampleFacet.SCALE,
                                        ExampleFacet.CATEGORY)));
        facts.addClassNames("cluster", "muted", "examples-facts");
        return new ListItem(new H3(ExampleParts.title(example)), summary, facts);
    }
}
