package org.ramure.portfolio.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.news.Reading;
import org.ramure.people.PersonId;
import org.ramure.portfolio.rhythm.Meetings.Slot;
import org.ramure.portfolio.rhythm.Meetings.Which;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A call that is proposed to a learner is told by a letter of its own. */
@RhythmTest
class MeetingLetterTests {

    private static final String CALL = "appel-1";

    @Autowired private Meetings meetings;
    @Autowired private Reading reading;
    @Autowired private Cohorts cohorts;
    @Autowired private Sessions sessions;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private JdbcTemplate sql;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private Cohort cohort = new Planned().rhythm().cohort();

    @BeforeEach
    void aCohort() {
        clock.set(LocalDate.parse("2027-03-01").atTime(8, 0).atZone(HalfDay.ZONE).toInstant());
        ines = people.facilitator();
        cohort =
                cohorts.create(
                        ines,
                        new NewCohort(
                                NineMonths.SLUG,
                                NineMonths.START,
                                Set.of(),
                                TestCohorts.details("Coopérer en neuf mois", 300)));
        cohorts.open(ines, cohort.id());
    }

    private record Learner(PersonId person, ParticipantId place, String email) {}

    private Learner learner() {
        String email = "p-" + UUID.randomUUID() + "@exemple.fr";
        PersonId person = people.learner(email);
        sessions.register(
                Sessions.Visitor.of(Optional.of(person)),
                cohort.slug(),
                new Invitee(email, "Amina", "Roux", "", ""));
        return new Learner(person, sessions.mine(person).getFirst().place().id(), email);
    }

    private List<String> received(Learner learner) {
        return sql.queryForList(
                "SELECT concat(subject, '\n', body) FROM mail_message WHERE recipient = ?"
                        + " AND subject LIKE '%rendez-vous vous est%' ORDER BY created_at, id",
                String.class, learner.email());
    }

    private static Slot slot(String place) {
        return new Slot(LocalDate.parse("2027-04-02"), LocalTime.of(10, 30), 45, place);
    }

    @Test
    void saysWhenAndWhereToAnswerButNotTheLinkOfTheCall() {
        Learner amina = learner();
        meetings.propose(
                ines, new Which(amina.place(), CALL, 0), slot("https://visio.exemple.fr/a"));

        assertThat(received(amina)).hasSize(1);
        assertThat(received(amina).getFirst())
                .contains("vendredi 2 avril 2027, 10\u00a0h\u00a030", "45 minutes")
                .contains("/mon-parcours/" + cohort.slug())
                .doesNotContain("visio.exemple");
    }

    @Test
    void writesToEveryoneAskedAndNotToWhoProposesThemselves() {
        Learner amina = learner();
        Learner malik = learner();
        meetings.proposeToSeveral(
                ines, cohort.id(), CALL, List.of(amina.place(), malik.place()), slot(""), 15);
        meetings.propose(malik.person(), new Which(malik.place(), CALL, 1), slot(""));

        assertThat(received(amina)).hasSize(1);
        assertThat(received(malik)).hasSize(1);
        assertThat(received(malik).getFirst()).contains("11\u00a0h\u00a030");
    }

    @Test
    void leavesWhoWantsNoLettersAlone() {
        Learner amina = learner();
        reading.choose(amina.person(), org.ramure.cohorts.news.Rhythm.NEVER);
        meetings.propose(ines, new Which(amina.place(), CALL, 0), slot(""));

        assertThat(received(amina)).isEmpty();
    }
}
