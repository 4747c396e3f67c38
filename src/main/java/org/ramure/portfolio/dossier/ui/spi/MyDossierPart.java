package org.ramure.portfolio.dossier.ui.spi;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ramure.cohorts.MySession;
import org.ramure.people.PersonId;

/**
 * A section of « Mon dossier », brought as a bean; {@code @Order} says where it stands. The caller
 * has a place in the session.
 */
public interface MyDossierPart {

    /** A fresh component, or nothing where there is nothing to say. */
    Optional<Component> show(PersonId caller, MySession session);
}
