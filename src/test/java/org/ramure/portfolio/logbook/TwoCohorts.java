package org.ramure.portfolio.logbook;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** Two cohorts with people and a facilitator each, and everyone who has no business there. */
@Component
public class TwoCohorts {

    private final Cohorts cohorts;
    private final Sessions sessions;
    private final Participants participants;
    private final TestPeople people;
    private final EntityManagerFactory database;

    TwoCohorts(
            Cohorts cohorts,
            Sessions sessions,
            Participants participants,
            TestPeople people,
            EntityManagerFactory database) {
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.participants = participants;
        this.people = people;
        this.database = database;
    }

    /** Amina and Malik are of the cohort of Inès; Claire and her facilitator are of another. */
    public record Cast(
            Cohort cohort,
            Cohort other,
            PersonId ines,
            PersonId amina,
            PersonId malik,
            PersonId claire,
            PersonId otherFacilitator,
            PersonId administrator,
            PersonId guest) {

        /** Everyone who is not of Amina's cohort. */
        public List<PersonId> strangers() {
            return List.of(claire, otherFacilitator, administrator, guest);
        }
    }

    public Cast make() {
        PersonId ines = people.facilitator();
        PersonId other = people.facilitator();
        Cohort first = cohort(ines);
        Cohort second = cohort(other);
        return new Cast(
                first,
                second,
                ines,
                join(first),
                join(first),
                join(second),
                other,
                people.administrator(),
                new PersonId(UUID.randomUUID()));
    }

    private Cohort cohort(PersonId facilitator) {
        Cohort made =
                cohorts.create(
                        facilitator,
                        new NewCohort(
                                "deux-jours",
                                TestCohorts.START,
                                java.util.Set.of(),
                                TestCohorts.details("Coopérer en " + Frame.LIBRE, 100)));
        cohorts.open(facilitator, made.id());
        return made;
    }

    /** Somebody new with a place in the cohort. */
    public PersonId join(Cohort cohort) {
        String email = "p-" + UUID.randomUUID() + "@exemple.fr";
        PersonId person = people.learner(email);
        sessions.register(
                Sessions.Visitor.of(Optional.of(person)),
                cohort.slug(),
                new Invitee(email, "Amina", "Roux", "", ""));
        return person;
    }

    /** Gives somebody who has an account a place in another cohort, too. */
    void joinToo(PersonId person, Cohort cohort) {
        String email = "p-" + UUID.randomUUID() + "@exemple.fr";
        sessions.register(
                Sessions.Visitor.of(Optional.of(person)),
                cohort.slug(),
                new Invitee(email, "Amina", "Roux", "", ""));
    }

    /** Takes somebody's place away. */
    public void leave(PersonId person, Cohort cohort) {
        sessions.leave(person, cohort.id());
    }

    /** Somebody whose place was given by hand, before they had an account. */
    public PersonId givenAPlace(PersonId facilitator, Cohort cohort) {
        String email = "p-" + UUID.randomUUID() + "@exemple.fr";
        participants.invite(
                facilitator,
                cohort.id(),
                List.of(TestCohorts.invitee(email)),
                org.ramure.cohorts.Participant.Origin.HAND);
        participants.list(facilitator, cohort.id(), Participants.Filter.ALL, 0, 100).stream()
                .filter(p -> p.email().equals(email))
                .forEach(p -> participants.enrol(facilitator, p.id()));
        return people.learner(email);
    }

    /** How many SQL statements something takes. */
    public long statements(Runnable what) {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        what.run();
        return statistics.getPrepareStatementCount();
    }
}
