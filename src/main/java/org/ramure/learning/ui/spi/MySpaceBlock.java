package org.ramure.learning.ui.spi;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ramure.people.PersonId;

/**
 * A part of a person's own page that another module brings as a bean; {@code @Order} says where it
 * stands among the others.
 */
public interface MySpaceBlock {

    /** A fresh component; empty when there is nothing to say to this person. */
    Optional<Component> show(PersonId person);

    /** Whether what it shows is something the person follows: then their page is not empty. */
    default boolean isPathway() {
        return false;
    }
}
