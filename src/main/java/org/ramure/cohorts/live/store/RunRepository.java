package org.ramure.cohorts.live.store;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface RunRepository extends JpaRepository<RunEntity, UUID> {

    Optional<RunEntity> findByCode(String code);

    List<RunEntity> findByCohortId(UUID cohort);

    /** The run with its row locked: facilitators act one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RunEntity r where r.halfDayId = :id")
    Optional<RunEntity> locked(UUID id);
}
