package org.ramure.cohorts.ui.spi;

import com.vaadin.flow.component.Component;
import org.ramure.cohorts.Cohort;
import org.ramure.people.PersonId;

/**
 * A section of the facilitator's page of a cohort, brought as a bean; {@code @Order} says where it
 * stands (10 programme, 20 people, 30 invitations, 90 settings).
 */
public interface CohortTab {

    /** Its part of the address, in French: {@code /groupes/<cohort>?partie=<key>}. */
    String key();

    /** The key of its title in the bundles. */
    String title();

    /** A fresh component for someone who runs this cohort. */
    Component show(PersonId caller, Cohort cohort);
}
