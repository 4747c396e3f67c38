package org.ramure.cohorts.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<MembershipEntity, UUID> {

    MembershipEntity save(MembershipEntity membership);

    Optional<MembershipEntity> findById(UUID person);

    List<MembershipEntity> findByOrganisationId(UUID organisation);

    void deleteById(UUID person);
}
