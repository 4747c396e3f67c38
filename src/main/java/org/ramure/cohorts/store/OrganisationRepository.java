package org.ramure.cohorts.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrganisationRepository extends Repository<OrganisationEntity, UUID> {

    /** By name; the house, which has none, comes first. */
    @Query("select o from OrganisationEntity o order by o.name")
    List<OrganisationEntity> all();

    boolean existsByNameIgnoreCase(String name);

    OrganisationEntity save(OrganisationEntity organisation);

    Optional<OrganisationEntity> findById(UUID id);
}
