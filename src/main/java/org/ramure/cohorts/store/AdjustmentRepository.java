package org.ramure.cohorts.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AdjustmentRepository extends JpaRepository<AdjustmentEntity, UUID> {

    @Query(
            "select a from AdjustmentEntity a where a.participantId in"
                    + " (select p.id from ParticipantEntity p where p.cohortId = :cohort)")
    List<AdjustmentEntity> ofCohort(UUID cohort);

    /** Forgets those of sessions that ended before this day. */
    @Modifying
    @Query(
            "delete from AdjustmentEntity a where a.participantId in (select p.id from"
                    + " ParticipantEntity p, CohortEntity c where c.id = p.cohortId"
                    + " and c.lastDay < :day)")
    int purge(LocalDate day);
}
