package org.ramure.people.elsewhere;

import java.util.Set;
import java.util.UUID;

/** Brought by the module that knows who may show us in a frame. */
public interface FrameSites {

    /**
     * Origins such as {@code https://moodle.exemple.fr} of the side with this key; none where it is
     * unknown. Asked with every request of a frame: the answer costs no query as a rule.
     */
    Set<String> of(UUID key);
}
