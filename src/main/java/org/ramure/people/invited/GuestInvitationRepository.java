package org.ramure.people.invited;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface GuestInvitationRepository extends JpaRepository<GuestInvitationEntity, UUID> {

    Optional<GuestInvitationEntity> findByTokenHash(String hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from GuestInvitationEntity g where g.tokenHash = :hash")
    Optional<GuestInvitationEntity> lockedByTokenHash(String hash);

    /** Forgets addresses of invitations that ended before. */
    @Modifying
    @Query(
            "update GuestInvitationEntity g set g.email = '' where g.email <> ''"
                    + " and (g.untilAt < :before or g.revokedAt < :before)")
    int forgetAddresses(Instant before);
}
