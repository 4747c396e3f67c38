package org.ramure.cohorts.attendance.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttendanceEventRepository extends Repository<AttendanceEventEntity, UUID> {

    AttendanceEventEntity save(AttendanceEventEntity event);

    Optional<AttendanceEventEntity> findById(UUID id);

    List<AttendanceEventEntity> findByCohortIdOrderByOrdinalAsc(UUID cohort);

    List<AttendanceEventEntity> findByHalfDayIdOrderByOrdinalAsc(UUID halfDay);

    List<AttendanceEventEntity> findByHalfDayIdAndParticipantIdOrderByOrdinalAsc(
            UUID halfDay, UUID participant);

    List<AttendanceEventEntity> findByCohortIdAndParticipantIdOrderByOrdinalAsc(
            UUID cohort, UUID participant);

    /** What decides of presence at the half-days that take place, in the order of each log. */
    @Query(
            "select new org.ramure.cohorts.attendance.store.StoredPresence$Happening("
                    + "e.halfDayId, e.participantId, e.kind, e.minutes)"
                    + " from AttendanceEventEntity e, HalfDayEntity h"
                    + " where h.id = e.halfDayId and h.cancelled = false"
                    + " and e.cohortId in :cohorts and e.participantId is not null"
                    + " and e.kind not in (org.ramure.cohorts.attendance.EventKind.CONNECTION,"
                    + " org.ramure.cohorts.attendance.EventKind.WORK)"
                    + " order by e.halfDayId, e.ordinal")
    List<StoredPresence.Happening> happenings(Collection<UUID> cohorts);

    @Query(
            "select e from AttendanceEventEntity e, ParticipantEntity p where e.participantId = p.id"
                    + " and (p.personId = :person or p.email = :email)"
                    + " order by e.recordedAt, e.ordinal")
    List<AttendanceEventEntity> of(UUID person, String email);
}
