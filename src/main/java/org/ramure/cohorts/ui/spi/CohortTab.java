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

    /** Among which of the facilitator's tasks it stands. */
    default Stage stage() {
        return Stage.ACCOMPANY;
    }

    /** Whether there is anything to say of this cohort; where not, the section is not offered. */
    default boolean concerns(Cohort cohort) {
        return true;
    }

    /** A fresh component for someone who runs this cohort. */
    Component show(PersonId caller, Cohort cohort);

    /** What a facilitator does with a cohort, in this order. */
    enum Stage {
        PREPARE,
        ACCOMPANY,
        PROVE
    }
}
