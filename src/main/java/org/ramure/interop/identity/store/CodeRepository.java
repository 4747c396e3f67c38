package org.ramure.interop.identity.store;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CodeRepository extends Repository<CodeEntity, UUID> {

    void save(CodeEntity code);

    void delete(CodeEntity code);

    @Query("select c from CodeEntity c where c.codeHash = :hash")
    Optional<CodeEntity> withHash(String hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CodeEntity c where c.codeHash = :hash")
    Optional<CodeEntity> lockedByHash(String hash);

    @Modifying
    @Query("delete from CodeEntity c where c.untilAt < :before")
    void forgetBefore(Instant before);

    @Modifying
    @Query(
            "delete from CodeEntity c where c.readerId = :person or c.identityId in"
                    + " (select i.id from IdentityEntity i where i.personId = :person)")
    void forget(UUID person);
}
