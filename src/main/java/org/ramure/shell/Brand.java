package org.ramure.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The mark of Ramure: a stem with three leaves. */
@Tag("img")
class Brand extends Component {

    Brand() {
        getElement()
                .setAttribute("src", "icons/ramure.svg")
                .setAttribute("alt", "")
                .setAttribute("width", "32")
                .setAttribute("height", "32");
    }
}
