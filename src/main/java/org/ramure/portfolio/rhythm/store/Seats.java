package org.ramure.portfolio.rhythm.store;

import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.MySession;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.closing.ClosedCohorts;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.Journeys;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** The one place where it is decided whose rhythm a caller may see and change. */
@Component("rhythmSeats")
class Seats {

    private final Sessions sessions;
    private final CohortAccess access;
    private final Participants participants;
    private final Journeys journeys;
    private final ClosedCohorts closed;

    Seats(
            Sessions sessions,
            CohortAccess access,
            Participants participants,
            Journeys journeys,
            ClosedCohorts closed) {
        this.sessions = sessions;
        this.access = access;
        this.participants = participants;
        this.journeys = journeys;
        this.closed = closed;
    }

    /** The caller's places in sessions that have a journey; drafts and the called off left out. */
    List<MySession> mine(PersonId caller) {
        return sessions.mine(caller).stream()
                .filter(s -> s.place().status() == ParticipantStatus.ENROLLED)
                .filter(s -> s.cohort().status() != CohortStatus.CANCELLED)
                .filter(s -> journeys.of(s.cohort().template()).isPresent())
                .toList();
    }

    /** The caller's own place, to write there; refused once the pathway is read only. */
    Seat own(PersonId caller, CohortId cohort) {
        return mine(caller).stream()
                .filter(s -> s.cohort().id().equals(cohort))
                .findFirst()
                .flatMap(this::seat)
                .map(this::writable)
                .orElseThrow(Seats::unknown);
    }

    private Seat writable(Seat seat) {
        closed.requireOpen(seat.cohort().id());
        return seat;
    }

    Optional<Seat> seat(MySession session) {
        return journeys.of(session.cohort().template())
                .map(journey -> new Seat(session.cohort(), session.place().id(), journey, true));
    }

    /**
     * The place of somebody, who is the caller or is in a cohort that the caller runs, to write
     * there; refused once the pathway is read only.
     */
    Seat of(PersonId caller, ParticipantId person) {
        return writable(known(caller, person));
    }

    private Seat known(PersonId caller, ParticipantId person) {
        Optional<MySession> own =
                mine(caller).stream().filter(s -> s.place().id().equals(person)).findFirst();
        if (own.isPresent()) {
            return own.flatMap(this::seat).orElseThrow(Seats::unknown);
        }
        return participants
                .find(caller, person)
                .filter(p -> p.status() == ParticipantStatus.ENROLLED)
                .map(p -> access.requireRunning(caller, p.cohort()))
                .filter(cohort -> cohort.status() != CohortStatus.CANCELLED)
                .flatMap(cohort ->
                        journeys.of(cohort.template())
                                .map(journey -> new Seat(cohort, person, journey, false)))
                .orElseThrow(Seats::unknown);
    }

    static UserFacingException unknown() {
        return new UserFacingException("cohorts.unknown");
    }
}
