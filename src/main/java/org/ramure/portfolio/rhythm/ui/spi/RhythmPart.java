package org.ramure.portfolio.rhythm.ui.spi;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ramure.cohorts.Cohort;
import org.ramure.people.PersonId;

/**
 * A line of a learner's « this week », brought as a bean, such as how much feedback is open;
 * {@code @Order} says where it stands.
 */
public interface RhythmPart {

    /** A fresh component for someone with a place; nothing where there is nothing to say. */
    Optional<Component> show(PersonId caller, Cohort cohort);
}
