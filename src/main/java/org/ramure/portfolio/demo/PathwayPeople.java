package org.ramure.portfolio.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.Sessions;
import org.ramure.people.Account;
import org.ramure.people.DemoPeople;
import org.ramure.people.EmailAddress;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** Brings five of the demonstration's people, and three who said yes on the telephone. */
@Component
class PathwayPeople {

    private static final List<String> WITH_ACCOUNTS =
            List.of("apprenante", "malik", "claire", "yann", "nadia");

    private static final Map<String, Invitee> BY_HAND =
            Map.of(
                    "etienne",
                    new Invitee(
                            "etienne.morel@exemple.fr",
                            "Étienne",
                            "Morel",
                            "Communauté de communes",
                            ""),
                    "lucie",
                    new Invitee(
                            "lucie.garnier@exemple.fr",
                            "Lucie",
                            "Garnier",
                            "Ressourcerie du Lac",
                            ""),
                    "bruno",
                    new Invitee(
                            "bruno.perrot@exemple.fr", "Bruno", "Perrot", "Mission locale", ""));

    private final DemoPeople demo;
    private final People people;
    private final Sessions sessions;
    private final Participants participants;

    PathwayPeople(DemoPeople demo, People people, Sessions sessions, Participants participants) {
        this.demo = demo;
        this.people = people;
        this.sessions = sessions;
        this.participants = participants;
    }

    PathwayCast bring(PersonId facilitator, Cohort cohort) {
        Map<String, ParticipantId> places = new LinkedHashMap<>();
        Map<String, PersonId> accounts = new LinkedHashMap<>();
        for (String local : WITH_ACCOUNTS) {
            Account account = account(local);
            sessions.register(
                    Sessions.Visitor.of(Optional.of(account.id())),
                    cohort.slug(),
                    new Invitee(account.email(), "", "", "", ""));
            places.put(local, place(facilitator, cohort, account.email()));
            accounts.put(local, account.id());
        }
        BY_HAND.forEach((name, who) -> places.put(name, enrol(facilitator, cohort, who)));
        return new PathwayCast(facilitator, cohort, places, accounts);
    }

    private Account account(String local) {
        return Stream.concat(demo.cast().stream(), demo.companions().stream())
                .filter(person -> person.local().equals(local))
                .findFirst()
                .flatMap(person -> EmailAddress.of(person.email()))
                .flatMap(people::findByEmail)
                .orElseThrow();
    }

    private ParticipantId enrol(PersonId facilitator, Cohort cohort, Invitee who) {
        participants.invite(facilitator, cohort.id(), List.of(who), Participant.Origin.HAND);
        ParticipantId place = place(facilitator, cohort, who.email());
        participants.enrol(facilitator, place);
        return place;
    }

    private ParticipantId place(PersonId facilitator, Cohort cohort, String email) {
        return participants
                .list(facilitator, cohort.id(), new Participants.Filter(email, null, null), 0, 1)
                .getFirst()
                .id();
    }
}
