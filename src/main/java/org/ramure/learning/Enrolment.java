package org.ramure.learning;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.PathwayId;
import org.ramure.people.PersonId;

/** One person on one pathway in one variant, and where they left it. */
public record Enrolment(
        EnrolmentId id,
        PersonId person,
        PathwayId pathway,
        String variant,
        Instant startedAt,
        Instant visitedAt,
        @Nullable ActivityId lastVisited) {

    /** The activity that was open last, on any device. */
    public Optional<ActivityId> whereLeft() {
        return Optional.ofNullable(lastVisited);
    }
}
