package org.ramure.interop.signin.store;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AttemptRepository extends JpaRepository<AttemptEntity, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AttemptEntity a where a.ticketHash = :hash")
    Optional<AttemptEntity> lockedByTicket(String hash);

    @Modifying
    @Query("delete from AttemptEntity a where a.begunAt < :before")
    void forgetBefore(Instant before);

    @Modifying
    @Query("delete from AttemptEntity a where a.providerId = :provider")
    void forgetProvider(UUID provider);

    @Modifying
    @Query("delete from AttemptEntity a where a.personId = :person")
    void forget(UUID person);
}
