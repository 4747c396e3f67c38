package org.ramure.interop.lti.store;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LaunchRepository extends JpaRepository<LaunchEntity, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from LaunchEntity l where l.codeHash = :hash")
    Optional<LaunchEntity> lockedByCode(String hash);

    @Query("select l from LaunchEntity l where l.codeHash = :hash and l.codeUntil > :now")
    Optional<LaunchEntity> withCode(String hash, Instant now);

    Optional<LaunchEntity> findFirstByPersonIdOrderByAtDesc(UUID person);

    @Modifying
    @Query("delete from LaunchEntity l where l.at < :before")
    void forgetBefore(Instant before);

    @Modifying
    @Query("update LaunchEntity l set l.personId = :to where l.personId = :from")
    void handOver(UUID from, UUID to);

    @Modifying
    @Query("delete from LaunchEntity l where l.personId = :person")
    void forget(UUID person);
}
