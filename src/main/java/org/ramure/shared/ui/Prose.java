package org.ramure.shared.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import org.ramure.shared.SafeHtml;

/** Sanitised HTML as running text, at a measure that reads well. */
@Tag("div")
public final class Prose extends Div {

    public Prose(SafeHtml text) {
        addClassName("prose");
        getElement().setProperty("innerHTML", text.html());
    }
}
