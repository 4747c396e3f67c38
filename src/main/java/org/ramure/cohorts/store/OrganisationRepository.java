package org.ramure.cohorts.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OrganisationRepository extends Repository<OrganisationEntity, UUID> {

    OrganisationEntity save(OrganisationEntity organisation);

    Optional<OrganisationEntity> findById(UUID id);
}
