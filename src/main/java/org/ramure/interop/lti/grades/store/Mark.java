package org.ramure.interop.lti.grades.store;

import java.util.UUID;
import org.ramure.interop.lti.Participation;
import org.ramure.interop.lti.Placement;

/** Of whom there is something to send, and where to. */
record Mark(UUID placement, UUID platform, UUID identity, UUID person, String subject) {

    static Mark of(Placement placement, Participation who) {
        return new Mark(
                placement.id().value(),
                placement.platform().value(),
                who.identity().value(),
                who.person().value(),
                who.subject());
    }
}
