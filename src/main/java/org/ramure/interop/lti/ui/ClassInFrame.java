package org.ramure.interop.lti.ui;

import java.util.Optional;
import org.ramure.interop.lti.Placements;
import org.ramure.learning.ui.spi.FrameEntry;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** Whoever teaches through a placement finds their class from inside the platform’s page. */
@Component
class ClassInFrame implements FrameEntry {

    private final Placements placements;

    ClassInFrame(Placements placements) {
        this.placements = placements;
    }

    @Override
    public Optional<Link> of(PersonId person) {
        return placements.taughtBy(person).isEmpty()
                ? Optional.empty()
                : Optional.of(new Link("enseigner", "interop.frame.class"));
    }
}
