package org.ramure.cohorts.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.Sessions;
import org.ramure.people.Account;
import org.ramure.people.DemoPeople;
import org.ramure.people.EmailAddress;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** Brings the demonstration's people into a session, each as they would come. */
@Component("demoGuests")
class Guests {

    private final DemoPeople demo;
    private final People people;
    private final Sessions sessions;
    private final Participants participants;
    private final EntityManager entities;
    private final Clock clock;

    Guests(
            DemoPeople demo,
            People people,
            Sessions sessions,
            Participants participants,
            EntityManager entities,
            Clock clock) {
        this.demo = demo;
        this.people = people;
        this.sessions = sessions;
        this.participants = participants;
        this.entities = entities;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HalfDay.ZONE);
    }

    /** Writes what was done so far, so that versions read afterwards are the stored ones. */
    void settle() {
        entities.flush();
        entities.clear();
    }

    /** The account whose address begins with this. */
    Account account(String local) {
        return Stream.concat(demo.cast().stream(), demo.companions().stream())
                .filter(person -> person.local().equals(local))
                .findFirst()
                .flatMap(person -> EmailAddress.of(person.email()))
                .flatMap(people::findByEmail)
                .orElseThrow();
    }

    PersonId id(String local) {
        return account(local).id();
    }

    /** Registers by the session's public page and joins a group. */
    ParticipantId register(PersonId facilitator, Cohort cohort, String local, String group) {
        Account account = account(local);
        sessions.register(
                Sessions.Visitor.of(Optional.of(account.id())),
                cohort.slug(),
                new Invitee(account.email(), account.givenName(), account.familyName(), "", group));
        ParticipantId place = place(facilitator, cohort, account.email());
        participants.group(facilitator, List.of(place), group);
        return place;
    }

    /** Somebody who said yes on the telephone and has never signed in. */
    ParticipantId enrol(PersonId facilitator, Cohort cohort, Invitee who) {
        participants.invite(
                facilitator, cohort.id(), List.of(who), org.ramure.cohorts.Participant.Origin.HAND);
        ParticipantId place =
                participants
                        .list(
                                facilitator,
                                cohort.id(),
                                new Participants.Filter(who.email(), null, null),
                                0,
                                1)
                        .getFirst()
                        .id();
        participants.enrol(facilitator, place);
        return place;
    }

    private ParticipantId place(PersonId facilitator, Cohort cohort, String email) {
        return participants.enrolled(facilitator, cohort.id()).stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
