package org.ramure.cohorts;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ramure.cohorts.attendance.AttendanceDesk;
import org.ramure.cohorts.attendance.EventKind;
import org.ramure.cohorts.attendance.Mark;
import org.ramure.people.PersonId;

/** Makes a cohort with people in it, marks presence, and goes to its end. */
public class RunningCohort {

    private final Cohorts cohorts;
    private final HalfDays halfDays;
    private final Participants participants;
    private final AttendanceDesk desk;
    private final HandClock clock;

    RunningCohort(
            Cohorts cohorts,
            HalfDays halfDays,
            Participants participants,
            AttendanceDesk desk,
            HandClock clock) {
        this.cohorts = cohorts;
        this.halfDays = halfDays;
        this.participants = participants;
        this.desk = desk;
        this.clock = clock;
    }

    /** Two days, in a week, with so many people. */
    public Cohort of(PersonId facilitator, Frame frame, int people) {
        CohortDetails plain = TestCohorts.details("Coopérer en " + frame, 300);
        CohortDetails details =
                new CohortDetails(
                        plain.title(),
                        plain.summary(),
                        frame,
                        "",
                        plain.territory(),
                        plain.modality(),
                        plain.room(),
                        plain.link(),
                        plain.capacity(),
                        plain.registration(),
                        plain.language());
        LocalDate day = LocalDate.ofInstant(clock.instant(), HalfDay.ZONE).plusDays(7);
        Cohort cohort =
                cohorts.create(facilitator, new NewCohort("deux-jours", day, Set.of(), details));
        cohorts.open(facilitator, cohort.id());
        for (int i = 0; i < people; i++) {
            participants.invite(
                    facilitator,
                    cohort.id(),
                    List.of(TestCohorts.invitee("p-" + UUID.randomUUID() + "@exemple.fr")),
                    Participant.Origin.HAND);
        }
        participants
                .list(facilitator, cohort.id(), Participants.Filter.ALL, 0, 300)
                .forEach(p -> participants.enrol(facilitator, p.id()));
        return cohort;
    }

    public List<Participant> people(PersonId facilitator, Cohort cohort) {
        return participants.enrolled(facilitator, cohort.id());
    }

    public void present(PersonId facilitator, HalfDay halfDay, Participant person) {
        desk.mark(facilitator, halfDay.id(), person.id(), Mark.of(EventKind.PRESENT));
    }

    /** An hour after the last half-day. */
    public void toTheEnd(PersonId facilitator, Cohort cohort) {
        HalfDay last = halfDays.of(facilitator, cohort.id()).getLast();
        Duration left = Duration.between(clock.instant(), last.endsAt().toInstant());
        clock.advance(left.plus(Duration.ofHours(1)));
    }
}
