package org.ramure.portfolio.review.store;

import java.util.Objects;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Framework;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.MySession;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.Sessions;
import org.ramure.people.Account;
import org.ramure.people.EmailAddress;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.Journey;
import org.ramure.portfolio.journey.Journeys;
import org.ramure.portfolio.review.Interviews.Whose;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Who sits in an interview, and on which grid they agree. */
@Component
class InterviewRoom {

    private final CohortAccess access;
    private final Cohorts cohorts;
    private final Participants participants;
    private final Sessions sessions;
    private final People people;
    private final Journeys journeys;
    private final Catalogue catalogue;

    InterviewRoom(
            CohortAccess access,
            Cohorts cohorts,
            Participants participants,
            Sessions sessions,
            People people,
            Journeys journeys,
            Catalogue catalogue) {
        this.access = access;
        this.cohorts = cohorts;
        this.participants = participants;
        this.sessions = sessions;
        this.people = people;
        this.journeys = journeys;
        this.catalogue = catalogue;
    }

    /** An interview as one of its two sides sees it. */
    record Seat(
            CohortId cohort,
            Participant learner,
            Optional<PersonId> account,
            boolean asLearner,
            Optional<Framework> grid) {}

    static UserFacingException unknown() {
        return new UserFacingException("cohorts.unknown");
    }

    /** The caller's seat; {@code cohorts.unknown} for whoever has none. */
    Seat seat(PersonId caller, Whose whose) {
        return whose.person() == null ? own(caller, whose.cohort()) : across(caller, whose);
    }

    /** The same by whose place it is. */
    Seat seat(PersonId caller, ParticipantId person) {
        return sessions.mine(caller).stream()
                .filter(s -> s.place().id().equals(person))
                .findFirst()
                .map(s -> own(caller, s.cohort().id()))
                .orElseGet(() ->
                        participants
                                .find(caller, person)
                                .map(p -> across(caller, new Whose(p.cohort(), person)))
                                .orElseThrow(InterviewRoom::unknown));
    }

    private Seat own(PersonId caller, CohortId cohort) {
        MySession session =
                sessions.mine(caller).stream()
                        .filter(s -> s.cohort().id().equals(cohort))
                        .filter(s -> s.place().status() == ParticipantStatus.ENROLLED)
                        .findFirst()
                        .orElseThrow(InterviewRoom::unknown);
        return new Seat(
                cohort,
                session.place(),
                Optional.of(caller),
                true,
                grid(session.cohort().template()));
    }

    private Seat across(PersonId caller, Whose whose) {
        String template = requireFacilitator(caller, whose.cohort());
        Participant learner =
                participants
                        .find(caller, Objects.requireNonNull(whose.person()))
                        .filter(p -> p.cohort().equals(whose.cohort()))
                        .filter(p -> p.status() == ParticipantStatus.ENROLLED)
                        .orElseThrow(InterviewRoom::unknown);
        return new Seat(whose.cohort(), learner, account(learner), false, grid(template));
    }

    private Optional<PersonId> account(Participant learner) {
        return learner.person()
                .or(() ->
                        EmailAddress.of(learner.email())
                                .flatMap(people::findByEmail)
                                .map(Account::id));
    }

    /** The template; administrators run cohorts, too, and are told nothing here. */
    String requireFacilitator(PersonId caller, CohortId cohort) {
        String template = access.requireRunning(caller, cohort).template();
        boolean facilitates =
                cohorts.facilitators(caller, cohort).stream()
                        .anyMatch(f -> f.person().equals(caller));
        if (!facilitates) {
            throw unknown();
        }
        return template;
    }

    private Optional<Framework> grid(String template) {
        return journeys.of(template).map(Journey::framework).flatMap(catalogue::framework);
    }

    String name(PersonId person) {
        return people.find(person)
                .map(a -> a.fullName().isEmpty() ? a.email() : a.fullName())
                .orElse("");
    }
}
