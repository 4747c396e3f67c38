package org.ramure.cohorts.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface HalfDayRepository extends JpaRepository<HalfDayEntity, UUID> {

    List<HalfDayEntity> findByCohortIdOrderByDayAscStartMinuteAsc(UUID cohort);

    List<HalfDayEntity> findByCohortIdInOrderByDayAscStartMinuteAsc(Collection<UUID> cohorts);
}
