package org.ramure.cohorts.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.desk.Desk;
import org.ramure.cohorts.desk.PresenceFacts;
import org.ramure.cohorts.desk.PresenceFacts.Presence;
import org.ramure.cohorts.desk.Reason;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

@CohortsTest
class PresenceFactsTests {

    @Autowired private PresenceFacts facts;
    @Autowired private Cohorts cohorts;
    @Autowired private HalfDays halfDays;
    @Autowired private Participants participants;
    @Autowired private AttendanceDesk sheets;
    @Autowired private Desk desk;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private EntityManagerFactory factory;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private LocalDate firstDay = LocalDate.MIN;

    @BeforeEach
    void aFacilitator() {
        ines = people.facilitator();
        firstDay = LocalDate.ofInstant(clock.instant(), HalfDay.ZONE).plusDays(7);
    }

    private Cohort cohortOf(int many) {
        var asked =
                new NewCohort(
                        "deux-jours", firstDay, Set.of(), TestCohorts.details("Coopérer", 100));
        Cohort cohort = cohorts.create(ines, asked);
        cohorts.open(ines, cohort.id());
        for (int i = 0; i < many; i++) {
            var invitee = TestCohorts.invitee("p-" + UUID.randomUUID() + "@exemple.fr");
            participants.invite(ines, cohort.id(), List.of(invitee), Participant.Origin.HAND);
        }
        participants
                .list(ines, cohort.id(), Participants.Filter.ALL, 0, 200)
                .forEach(p -> participants.enrol(ines, p.id()));
        return cohort;
    }

    private List<ParticipantId> peopleOf(Cohort cohort) {
        return participants.enrolled(ines, cohort.id()).stream().map(Participant::id).toList();
    }

    private void afterwards(Cohort cohort) {
        Instant end = halfDays.of(ines, cohort.id()).getLast().endsAt().toInstant();
        clock.advance(Duration.between(clock.instant(), end.plus(Duration.ofHours(1))));
    }

    private void note(HalfDay halfDay, ParticipantId person, Mark mark) {
        sheets.mark(ines, halfDay.id(), person, mark);
    }

    @Test
    void tellsEachPersonAtEachHalfDayAfterCorrections() {
        Cohort cohort = cohortOf(3);
        List<ParticipantId> all = peopleOf(cohort);
        HalfDay morning = halfDays.of(ines, cohort.id()).getFirst();
        afterwards(cohort);
        sheets.rekey(ines, morning.id(), List.of(all.getFirst()), morning.day());
        note(morning, all.get(1), Mark.of(EventKind.ABSENT));
        note(morning, all.get(1), new Mark(EventKind.LATE, 20, "Arrivé par le car suivant."));

        assertThat(facts.of(List.of(cohort.id())))
                .containsExactlyInAnyOrder(
                        new Presence(all.getFirst(), morning.id(), PresenceFacts.Mark.PRESENT),
                        new Presence(all.get(1), morning.id(), PresenceFacts.Mark.LATE));
    }

    @Test
    void saysNothingOfHalfDaysThatWereCalledOffNorWithoutCohorts() {
        Cohort cohort = cohortOf(1);
        HalfDay morning = halfDays.of(ines, cohort.id()).getFirst();
        afterwards(cohort);
        sheets.markOthersAbsent(ines, morning.id());
        HalfDay now = halfDays.find(ines, morning.id()).orElseThrow();
        halfDays.cancel(ines, now.id(), now.version(), "Neige");

        assertThat(facts.of(List.of(cohort.id()))).isEmpty();
        assertThat(facts.of(List.of())).isEmpty();
    }

    @Test
    void letsTheDeskSayWhoWasAbsentTwice() {
        Cohort cohort = cohortOf(1);
        List<HalfDay> days = halfDays.of(ines, cohort.id());
        afterwards(cohort);
        sheets.markOthersAbsent(ines, days.getFirst().id());
        sheets.markOthersAbsent(ines, days.get(1).id());

        assertThat(desk.toCall(ines))
                .singleElement()
                .satisfies(call ->
                        assertThat(call.reasons())
                                .filteredOn(reason -> reason.kind() == Reason.Kind.ABSENT)
                                .singleElement()
                                .satisfies(reason -> assertThat(reason.count()).isEqualTo(2)));
    }

    @Test
    void asksOneQuestionForAnyNumberOfPeopleAndCohorts() {
        Cohort few = cohortOf(2);
        Cohort many = cohortOf(30);
        afterwards(few);
        for (Cohort cohort : List.of(few, many)) {
            halfDays.of(ines, cohort.id()).forEach(h -> sheets.markOthersAbsent(ines, h.id()));
        }

        assertThat(statements(List.of(few.id()))).isEqualTo(1);
        assertThat(statements(List.of(few.id(), many.id()))).isEqualTo(1);
        assertThat(facts.of(List.of(few.id(), many.id()))).hasSize(4 * 32);
    }

    private long statements(List<CohortId> ids) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        facts.of(ids);
        return statistics.getPrepareStatementCount();
    }
}
