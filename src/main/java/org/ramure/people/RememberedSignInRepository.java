package org.ramure.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RememberedSignInRepository extends JpaRepository<RememberedSignIn, UUID> {

    List<RememberedSignIn> findByPersonIdAndExpiresAtAfterOrderByLastUsedAtDesc(
            UUID personId, Instant now);

    /** Notes a use without touching the version: requests may come at the same time. */
    @Modifying
    @Query("update RememberedSignIn r set r.lastUsedAt = :now where r.id = :id")
    void used(UUID id, Instant now);

    @Modifying
    @Query("delete from RememberedSignIn r where r.id = :id and r.personId = :personId")
    int forget(UUID id, UUID personId);

    @Modifying
    @Query("delete from RememberedSignIn r where r.personId = :personId and r.id <> :kept")
    void forgetAllBut(UUID kept, UUID personId);

    @Modifying
    @Query("delete from RememberedSignIn r where r.expiresAt < :now")
    void deleteExpired(Instant now);
}
