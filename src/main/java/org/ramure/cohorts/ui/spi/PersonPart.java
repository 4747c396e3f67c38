package org.ramure.cohorts.ui.spi;

import com.vaadin.flow.component.Component;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Participant;
import org.ramure.people.PersonId;

/**
 * A part of the facilitator's page about one person, brought as a bean and shown in their order;
 * the caller runs the cohort.
 */
public interface PersonPart {

    Component show(PersonId caller, Cohort cohort, Participant person);
}
