package org.ramure.interop.lti.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlatformRepository extends JpaRepository<PlatformEntity, UUID> {

    Optional<PlatformEntity> findByIssuerAndClientId(String issuer, String clientId);

    List<PlatformEntity> findByIssuerOrderByRegisteredAt(String issuer);

    List<PlatformEntity> findAllByOrderByNameAscRegisteredAtAsc();

    /** How many placements each platform has. */
    @Query("select p.platformId, count(p) from PlacementEntity p group by p.platformId")
    List<Object[]> placements();
}
