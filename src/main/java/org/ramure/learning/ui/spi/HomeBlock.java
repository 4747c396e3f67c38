package org.ramure.learning.ui.spi;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * A part of the home page that another module brings as a bean; the same for everyone.
 * {@code @Order} says where it stands among the others.
 */
public interface HomeBlock {

    /** A fresh component; empty when there is nothing to say today. */
    Optional<Component> show();
}
