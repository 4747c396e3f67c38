package org.ramure.cohorts.attendance.store;

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

    @Query(
            "select e from AttendanceEventEntity e, ParticipantEntity p where e.participantId = p.id"
                    + " and (p.personId = :person or p.email = :email)"
                    + " order by e.recordedAt, e.ordinal")
    List<AttendanceEventEntity> of(UUID person, String email);
}
