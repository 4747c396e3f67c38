package org.ramure.interop.lti;

import java.util.List;
import java.util.Optional;
import org.ramure.people.PersonId;

/**
 * Placements and who came through them. A caller who does not teach through a placement is told
 * {@code interop.placement.unknown} by a {@link org.ramure.shared.UserFacingException}.
 */
public interface Placements {

    /** Machinery: the placement, whoever asks. */
    Optional<Placement> find(PlacementId id);

    /** Machinery: all that a person came through, the latest first. */
    List<Participation> participations(PersonId person);

    /** Machinery: all who came through a placement. */
    List<Participation> participants(PlacementId id);

    /** What the caller teaches through, the latest launch first. */
    List<Placement> taughtBy(PersonId caller);

    /** One that the caller teaches through. */
    Placement taught(PersonId caller, PlacementId id);

    /** Decides what a placement opens from now on; the teacher’s right is checked. */
    void choose(PersonId caller, PlacementId id, Target target);

    /** Holds a placement to a release from now on, or from a moment to come. */
    void hold(PersonId caller, PlacementId id, Pin pin);
}
