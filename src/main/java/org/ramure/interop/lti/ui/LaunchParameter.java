package org.ramure.interop.lti.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;
import org.ramure.interop.lti.LaunchId;

/** The launch that an address names. */
final class LaunchParameter {

    private LaunchParameter() {}

    static Optional<LaunchId> of(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters()
                    .get("launch")
                    .map(UUID::fromString)
                    .map(LaunchId::new);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
