package org.ramure.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list would be: a sentence and what to do first. */
public final class EmptyState extends Div {

    public EmptyState(String sentence, Component... whatToDo) {
        addClassNames("empty-state", "card");
        add(new Paragraph(sentence));
        add(whatToDo);
    }
}
