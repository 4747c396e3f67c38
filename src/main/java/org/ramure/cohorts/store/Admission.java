package org.ramure.cohorts.store;

import java.time.Clock;
import java.util.List;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.Sessions.Registered;
import org.ramure.shared.UserFacingException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Who gets a place: first come, first served, then a waiting list in order. Every caller holds the
 * lock on the cohort's row.
 */
@Component
class Admission {

    private final ParticipantRepository participants;
    private final PlaceLetters letters;
    private final News news;
    private final Clock clock;

    Admission(ParticipantRepository participants, PlaceLetters letters, News news, Clock clock) {
        this.participants = participants;
        this.letters = letters;
        this.news = news;
        this.clock = clock;
    }

    /** Gives a place, or one in the queue; whoever has either keeps it. */
    Registered admit(CohortEntity cohort, ParticipantEntity person) {
        if (!cohort.status().takesPeople()) {
            throw new UserFacingException("cohorts.register.closed");
        }
        if (person.status() == ParticipantStatus.ENROLLED) {
            return Registered.ENROLLED;
        }
        if (person.status() == ParticipantStatus.WAITING) {
            return Registered.WAITING;
        }
        boolean free = left(cohort) > 0;
        become(person, free ? ParticipantStatus.ENROLLED : ParticipantStatus.WAITING);
        letters.say(free ? "enrolled" : "waiting", cohort, person);
        return free ? Registered.ENROLLED : Registered.WAITING;
    }

    /** Places left; never below zero. */
    int left(CohortEntity cohort) {
        long taken = participants.countByCohortIdAndStatus(cohort.id(), ParticipantStatus.ENROLLED);
        return Math.toIntExact(Math.max(0, cohort.capacity() - taken));
    }

    /** Takes or gives back a place; someone who waits gets what became free. */
    void leave(CohortEntity cohort, ParticipantEntity person, ParticipantStatus how) {
        if (person.status() != how) {
            become(person, how);
            promote(cohort);
        }
    }

    /** Gives a place over the heads of those who wait. */
    void enrol(CohortEntity cohort, ParticipantEntity person) {
        if (person.status() != ParticipantStatus.ENROLLED) {
            become(person, ParticipantStatus.ENROLLED);
            letters.say("enrolled", cohort, person);
        }
    }

    /** Fills free places with those who wait, in their order. */
    void promote(CohortEntity cohort) {
        int free = cohort.status().takesPeople() ? left(cohort) : 0;
        if (free == 0) {
            return;
        }
        List<ParticipantEntity> next =
                participants.findByCohortIdAndStatusOrderByQueuedAtAscIdAsc(
                        cohort.id(), ParticipantStatus.WAITING, Limit.of(free));
        for (ParticipantEntity person : next) {
            become(person, ParticipantStatus.ENROLLED);
            letters.say("promoted", cohort, person);
        }
    }

    private void become(ParticipantEntity person, ParticipantStatus status) {
        person.become(status, clock.instant());
        news.of(person);
    }
}
