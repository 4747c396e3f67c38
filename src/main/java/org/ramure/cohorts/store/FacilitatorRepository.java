package org.ramure.cohorts.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FacilitatorRepository extends Repository<FacilitatorEntity, UUID> {

    FacilitatorEntity save(FacilitatorEntity facilitator);

    void delete(FacilitatorEntity facilitator);

    boolean existsByCohortIdAndPersonId(UUID cohort, UUID person);

    Optional<FacilitatorEntity> findByCohortIdAndPersonId(UUID cohort, UUID person);

    List<FacilitatorEntity> findByCohortIdOrderBySince(UUID cohort);

    List<FacilitatorEntity> findByCohortIdInOrderBySince(Collection<UUID> cohorts);

    List<FacilitatorEntity> findByPersonId(UUID person);
}
