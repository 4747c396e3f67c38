package org.ramure.portfolio.rhythm;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.ParticipantId;
import org.ramure.people.PersonId;

/**
 * A person's own start and pauses, noted by the person or by those who run the cohort; others are
 * told {@code cohorts.unknown}. Each act is added to a log; refused rules throw {@link
 * org.ramure.shared.UserFacingException}.
 */
public interface Paces {

    /** The day from which the person takes part; not before the cohort's first day. */
    void startOn(PersonId caller, ParticipantId person, LocalDate day);

    /**
     * A time away from a day until the first day {@code back}, which may be open. Refused where it
     * ends before it begins, begins before the person's start, or touches another one.
     */
    void pause(
            PersonId caller,
            ParticipantId person,
            LocalDate from,
            Optional<LocalDate> back,
            String reason);

    /** The first day after a pause, earlier or later than was thought. */
    void back(PersonId caller, ParticipantId person, UUID pause, LocalDate day);

    /** The pause will not be, or was noted by mistake. */
    void drop(PersonId caller, ParticipantId person, UUID pause);
}
