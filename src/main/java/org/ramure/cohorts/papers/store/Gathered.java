package org.ramure.cohorts.papers.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.AttendanceRegister;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.attendance.Attendee;
import org.ramure.cohorts.papers.drawing.CohortFacts;
import org.ramure.cohorts.papers.drawing.PersonFacts;
import org.ramure.cohorts.work.Feedback;
import org.ramure.cohorts.work.WorkPlan;

/** Everything that papers of a cohort may say, read once. */
record Gathered(
        CohortFacts facts,
        AttendanceRegister register,
        List<WorkPlan> works,
        Map<ParticipantId, Map<String, Feedback>> answers) {

    Optional<AttendanceSheet> sheet(UUID halfDay) {
        return register.sheets().stream()
                .filter(sheet -> sheet.halfDay().id().value().equals(halfDay))
                .findFirst();
    }

    Optional<Attendee> person(UUID participant) {
        return register.people().stream()
                .filter(person -> person.participant().equals(participant))
                .findFirst();
    }

    PersonFacts of(Attendee person) {
        List<AttendanceRecord> records =
                register.sheets().stream()
                        .filter(sheet -> !sheet.halfDay().cancelled())
                        .flatMap(sheet ->
                                Optional.ofNullable(sheet.byPerson().get(person.id())).stream())
                        .toList();
        return new PersonFacts(
                person.name(),
                person.organisation(),
                records,
                Results.of(facts, answers.getOrDefault(person.id(), Map.of())));
    }
}
