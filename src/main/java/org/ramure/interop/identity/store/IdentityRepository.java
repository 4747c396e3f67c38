package org.ramure.interop.identity.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IdentityRepository extends Repository<IdentityEntity, UUID> {

    Optional<IdentityEntity> findById(UUID id);

    Optional<IdentityEntity> findByIssuerAndSubject(String issuer, String subject);

    List<IdentityEntity> findByPersonIdOrderByCreatedAt(UUID person);

    void save(IdentityEntity identity);

    @Modifying
    @Query("update IdentityEntity i set i.lastSeenAt = :now where i.id = :id")
    void seen(UUID id, Instant now);

    @Modifying
    @Query("update IdentityEntity i set i.personId = :to where i.personId = :from")
    void handOver(UUID from, UUID to);

    @Modifying
    @Query("delete from IdentityEntity i where i.personId = :person")
    void forget(UUID person);
}
