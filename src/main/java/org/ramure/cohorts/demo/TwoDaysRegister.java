package org.ramure.cohorts.demo;

import java.util.ArrayList;
import java.util.List;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.attendance.AttendanceDesk;
import org.ramure.cohorts.attendance.EventKind;
import org.ramure.cohorts.attendance.Mark;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** Who was there: signed on paper, one person away on the first day, one late, one called away. */
@Component
class TwoDaysRegister {

    private final HalfDays halfDays;
    private final AttendanceDesk attendance;
    private final Guests guests;

    TwoDaysRegister(HalfDays halfDays, AttendanceDesk attendance, Guests guests) {
        this.halfDays = halfDays;
        this.attendance = attendance;
        this.guests = guests;
    }

    void keep(PersonId facilitator, Cohort cohort, Places people) {
        List<HalfDay> over =
                TwoDaysStory.over(halfDays.of(facilitator, cohort.id()), guests.today());
        for (int i = 0; i < over.size(); i++) {
            HalfDay halfDay = over.get(i);
            List<ParticipantId> there = new ArrayList<>(people.everyone());
            if (i < 2) {
                there.remove(people.of("malik"));
            }
            attendance.rekey(facilitator, halfDay.id(), there, halfDay.day());
            attendance.markOthersAbsent(facilitator, halfDay.id());
            if (i == 1) {
                attendance.mark(
                        facilitator,
                        halfDay.id(),
                        people.of("nadia"),
                        new Mark(EventKind.LATE, 20, "Car en retard"));
            }
            if (i < over.size() - 1) {
                attendance.counterSign(facilitator, halfDay.id());
            } else {
                attendance.mark(
                        facilitator,
                        halfDay.id(),
                        people.of("etienne"),
                        new Mark(EventKind.LEFT_EARLY, 45, "Appelé en mairie"));
            }
        }
    }
}
