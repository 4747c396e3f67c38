package org.ramure.competences.ui.spi;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ramure.catalogue.Framework;

/**
 * A part of a competence's entrance « explorer », brought as a bean by modules above that have
 * examples or resources; the same for everyone. {@code @Order} says where it stands.
 */
public interface CompetenceExplorer {

    /** A fresh component, or nothing where there is nothing on this competence. */
    Optional<Component> show(Framework framework, Framework.Competence competence);
}
