package org.ramure.cohorts.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.work.Feedback;
import org.ramure.cohorts.work.Works.Task;
import org.ramure.people.PersonId;

/** Readings for those who run the cohort; others are told {@code cohorts.unknown}. */
public interface ReviewDesk {

    /** All readings of an assignment, those that are late first; a fixed number of queries. */
    Overview overview(PersonId caller, Task task);

    /** The rules, who reads whom, and whose work nobody but the facilitator reads. */
    record Overview(
            Optional<PeerReviews.Rules> rules, List<Line> lines, List<ParticipantId> yours) {}

    /** One reading; names are never hidden here. */
    record Line(
            UUID id,
            ParticipantId reader,
            ParticipantId author,
            LocalDate dueOn,
            ReadingState state,
            boolean late,
            String reason,
            Feedback answer,
            String reply) {}

    /** Gives the works out now instead of on the day after they were due. */
    void allot(PersonId caller, Task task);

    /** Gives a reading to somebody else; the reason is kept, the first reader keeps nothing. */
    void reassign(PersonId caller, UUID reading, ParticipantId to, String reason);
}
