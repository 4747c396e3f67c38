package org.ramure.interop.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApiTokenRepository extends Repository<ApiTokenEntity, UUID> {

    ApiTokenEntity save(ApiTokenEntity token);

    Optional<ApiTokenEntity> findByHash(String hash);

    List<ApiTokenEntity> findByPersonIdOrderByCreatedAtDescIdDesc(UUID person);

    @Modifying
    @Query(
            "update ApiTokenEntity t set t.lastUsedAt = :now where t.id = :id"
                    + " and (t.lastUsedAt is null or t.lastUsedAt < :before)")
    void used(UUID id, Instant now, Instant before);

    @Modifying
    @Query("delete from ApiTokenEntity t where t.id = :id and t.personId = :person")
    int delete(UUID id, UUID person);

    @Modifying
    @Query("delete from ApiTokenEntity t where t.personId = :person")
    void deleteByPerson(UUID person);
}
