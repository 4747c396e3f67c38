package org.ramure.cohorts.attendance.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.attendance.Attendee;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What a sheet needs to know of its half-day and of people, whoever asks. */
interface AttendanceRoster extends Repository<AttendanceSheetEntity, UUID> {

    String ATTENDEE =
            "select new org.ramure.cohorts.attendance.Attendee(p.id, p.givenName, p.familyName,"
                    + " p.email, p.organisation, p.groupName, p.status) from ParticipantEntity p ";

    @Query(
            "select new org.ramure.cohorts.attendance.store.Meeting(h.id, c.id, c.title, h.title,"
                    + " h.day, h.startMinute, h.endMinute, h.cancelled, c.language, c.frame)"
                    + " from HalfDayEntity h, CohortEntity c"
                    + " where c.id = h.cohortId and h.id = :halfDay")
    Optional<Meeting> meeting(UUID halfDay);

    /** Everyone with a place, and everyone of whom something is in the log. */
    @Query(
            ATTENDEE
                    + "where p.cohortId = :cohort and"
                    + " (p.status = org.ramure.cohorts.ParticipantStatus.ENROLLED or p.id in"
                    + " (select e.participantId from AttendanceEventEntity e"
                    + " where e.cohortId = :cohort))"
                    + " order by p.familyName, p.givenName, p.email")
    List<Attendee> people(UUID cohort);

    @Query(ATTENDEE + "where p.cohortId = :cohort and p.id = :id")
    Optional<Attendee> person(UUID cohort, UUID id);

    @Query(ATTENDEE + "where p.cohortId = :cohort and p.email = :email")
    Optional<Attendee> byAddress(UUID cohort, String email);
}
