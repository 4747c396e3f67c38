package org.ramure.cohorts.ui.spi;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ramure.cohorts.SessionPage;
import org.ramure.people.PersonId;

/**
 * A section below a session's page for someone who is signed in and has a place in it, brought as a
 * bean; {@code @Order} says where it stands.
 */
public interface SessionPart {

    /** A fresh component, or nothing where there is nothing to say. */
    Optional<Component> show(PersonId caller, SessionPage page);
}
