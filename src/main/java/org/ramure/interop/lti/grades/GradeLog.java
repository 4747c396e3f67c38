package org.ramure.interop.lti.grades;

import java.util.List;
import java.util.UUID;
import org.ramure.interop.lti.PlacementId;
import org.ramure.people.PersonId;

/**
 * What became of the scores of a placement, for who teaches through it; others are told {@code
 * interop.placement.unknown} by a {@link org.ramure.shared.UserFacingException}.
 */
public interface GradeLog {

    GradeSummary summary(PersonId caller, PlacementId placement);

    /** Refused ones first, then waiting ones, each by time; {@code offset} counts rows from 0. */
    List<GradeEntry> page(PersonId caller, PlacementId placement, int offset, int limit);

    /** Puts one score on its way again. */
    void resend(PersonId caller, PlacementId placement, UUID entry);

    /**
     * Puts the scores of everybody of the placement on their way again, those included who did
     * something before the platform took grades; a deleted column is made anew.
     */
    void resendAll(PersonId caller, PlacementId placement);
}
