package org.ramure.cohorts.store;

import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.event.CohortStatusChanged;
import org.ramure.cohorts.event.HalfDayChanged;
import org.ramure.cohorts.event.PlaceChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what happened to whoever listens. */
@Component
class News {

    private final ApplicationEventPublisher publisher;

    News(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    void of(CohortEntity cohort) {
        publisher.publishEvent(new CohortStatusChanged(cohort.cohortId(), cohort.status()));
    }

    void of(HalfDayEntity halfDay) {
        publisher.publishEvent(
                new HalfDayChanged(
                        new CohortId(halfDay.cohort()),
                        new HalfDayId(halfDay.id()),
                        halfDay.sequence()));
    }

    void of(ParticipantEntity person) {
        publisher.publishEvent(
                new PlaceChanged(
                        new CohortId(person.cohort()),
                        new ParticipantId(person.id()),
                        person.status()));
    }
}
