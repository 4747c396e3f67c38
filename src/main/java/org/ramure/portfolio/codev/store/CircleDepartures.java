package org.ramure.portfolio.codev.store;

import java.time.Clock;
import java.time.Instant;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.event.PlaceChanged;
import org.ramure.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever leaves a cohort leaves their pair or trio of it: nobody waits for them there. */
@Component
class CircleDepartures {

    private final CodevRows rows;
    private final CodevGround ground;
    private final Clock clock;

    CircleDepartures(CodevRows rows, CodevGround ground, Clock clock) {
        this.rows = rows;
        this.ground = ground;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void left(PlaceChanged change) {
        if (change.status() == ParticipantStatus.WITHDRAWN) {
            leave(change.cohort(), clock.instant());
        }
    }

    private void leave(CohortId cohort, Instant now) {
        rows.seats(rows.circles(cohort).stream().map(CircleEntity::id).toList()).stream()
                .filter(CircleSeatEntity::isPresent)
                .filter(seat -> ground.place(new PersonId(seat.person()), cohort).isEmpty())
                .forEach(seat -> seat.leave(now));
    }
}
