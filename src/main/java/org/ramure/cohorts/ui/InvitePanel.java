package org.ramure.cohorts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;

/** The ways to invite, one below the other. */
class InvitePanel extends Section {

    InvitePanel(Component... ways) {
        addClassName("cohorts-invite");
        add(ways);
    }
}
