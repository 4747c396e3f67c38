package org.ramure.cohorts.ui.spi;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ramure.cohorts.Cohort;
import org.ramure.people.PersonId;

/**
 * Something for people who have a place, on the page of their session, brought as a bean;
 * {@code @Order} says where it stands.
 */
public interface SessionPart {

    /** A fresh component; empty when there is nothing to say to this person. */
    Optional<Component> show(PersonId caller, Cohort cohort);
}
