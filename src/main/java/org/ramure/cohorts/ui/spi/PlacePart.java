package org.ramure.cohorts.ui.spi;

import com.vaadin.flow.component.Component;
import org.ramure.cohorts.SessionPage;
import org.ramure.people.PersonId;

/**
 * A part of a session's page for someone with an account who has a place, brought as a bean and
 * shown in their order.
 */
public interface PlacePart {

    Component show(PersonId caller, SessionPage page);
}
