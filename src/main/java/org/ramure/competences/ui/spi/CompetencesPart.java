package org.ramure.competences.ui.spi;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ramure.people.PersonId;

/**
 * A part of « Mes compétences » below its heading, brought as a bean; the caller sees their own.
 */
public interface CompetencesPart {

    /** A fresh component, or nothing where there is nothing to say to this person. */
    Optional<Component> show(PersonId caller);
}
