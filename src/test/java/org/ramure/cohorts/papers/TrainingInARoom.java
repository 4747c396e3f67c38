package org.ramure.cohorts.papers;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortDetails;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.Registration;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.attendance.AttendanceDesk;
import org.ramure.cohorts.attendance.EventKind;
import org.ramure.cohorts.attendance.Mark;
import org.ramure.cohorts.attendance.Signing;
import org.ramure.cohorts.attendance.TestSheets;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.springframework.stereotype.Component;

/** Two days of a training with people who sign, come late and stay away. */
@Component
public class TrainingInARoom {

    private final Cohorts cohorts;
    private final HalfDays halfDays;
    private final Participants participants;
    private final Sessions sessions;
    private final AttendanceDesk sheets;
    private final Signing signing;
    private final TestPeople people;
    private final HandClock clock;

    TrainingInARoom(
            Cohorts cohorts,
            HalfDays halfDays,
            Participants participants,
            Sessions sessions,
            TheSheets sheets,
            TestPeople people,
            HandClock clock) {
        this.cohorts = cohorts;
        this.halfDays = halfDays;
        this.participants = participants;
        this.sessions = sessions;
        this.sheets = sheets.desk();
        this.signing = sheets.signing();
        this.people = people;
        this.clock = clock;
    }

    /** Sheets from both sides. */
    @Component
    record TheSheets(AttendanceDesk desk, Signing signing) {}

    /** Who and what a test needs; learners have accounts and places. */
    public record Room(
            PersonId facilitator, Cohort cohort, List<HalfDay> halfDays, List<PersonId> learners) {

        public HalfDay morning() {
            return halfDays.getFirst();
        }
    }

    public Room open(Frame frame, int many) {
        PersonId facilitator = people.facilitator();
        LocalDate day = LocalDate.ofInstant(clock.instant(), HalfDay.ZONE).plusDays(7);
        CohortDetails details =
                new CohortDetails(
                        "Coopérer efficacement",
                        "Deux jours pour apprendre à coopérer.",
                        frame,
                        "",
                        "Pays de Brocéliande",
                        Modality.ON_SITE,
                        "Salle des fêtes, Paimpont",
                        "",
                        200,
                        Registration.PUBLIC,
                        Language.FR);
        Cohort cohort =
                cohorts.create(facilitator, new NewCohort("deux-jours", day, Set.of(), details));
        cohorts.open(facilitator, cohort.id());
        List<PersonId> learners = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            learners.add(join(cohort));
        }
        return new Room(facilitator, cohort, halfDays.of(facilitator, cohort.id()), learners);
    }

    public PersonId join(Cohort cohort) {
        PersonId learner = people.learner("p-" + UUID.randomUUID() + "@exemple.fr");
        sessions.register(
                Sessions.Visitor.of(Optional.of(learner)), cohort.slug(), TestCohorts.invitee(""));
        return learner;
    }

    public void goTo(Instant moment) {
        clock.advance(Duration.between(clock.instant(), moment));
    }

    public Participant place(Room room, int index) {
        String email = people.emailOf(room.learners().get(index));
        return participants.enrolled(room.facilitator(), room.cohort().id()).stream()
                .filter(p -> p.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The first signs by hand on the first morning, the second comes 20 minutes late, the third is
     * away on the first day; the sheets of all half-days are countersigned.
     */
    public void hold(Room room) {
        PersonId ines = room.facilitator();
        goTo(room.morning().startsAt().toInstant());
        sheets.open(ines, room.morning().id());
        var shown = sheets.code(ines, room.morning().id());
        signing.sign(
                TestSheets.shortId(shown),
                TestSheets.drawn(
                        shown.code(), people.emailOf(room.learners().getFirst()), clock.instant()));
        var second = place(room, 1).id();
        signing.sign(
                TestSheets.shortId(shown),
                TestSheets.offer(
                        shown.code(),
                        people.emailOf(room.learners().get(1)),
                        clock.instant(),
                        clock.instant()));
        sheets.mark(
                ines, room.morning().id(), second, new Mark(EventKind.LATE, 20, "Car en retard"));
        goTo(room.halfDays().getLast().endsAt().toInstant().plus(Duration.ofHours(1)));
        for (int i = 0; i < room.halfDays().size(); i++) {
            HalfDay halfDay = room.halfDays().get(i);
            if (i > 0) {
                List<org.ramure.cohorts.ParticipantId> there = new ArrayList<>();
                for (int p = 0; p < room.learners().size(); p++) {
                    if (p != 2 || i > 1) {
                        there.add(place(room, p).id());
                    }
                }
                sheets.rekey(ines, halfDay.id(), there, halfDay.day());
            }
            sheets.markOthersAbsent(ines, halfDay.id());
            sheets.counterSign(ines, halfDay.id());
        }
    }
}
