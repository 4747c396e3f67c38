package org.ramure.interop.lti.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PlatformInviteRepository extends JpaRepository<PlatformInviteEntity, UUID> {

    Optional<PlatformInviteEntity> findByCodeHash(String hash);

    List<PlatformInviteEntity> findAllByOrderByMadeAtDesc(Limit most);

    @Modifying
    @Query(
            "update PlatformInviteEntity i set i.usedAt = :now where i.codeHash = :hash"
                    + " and i.usedAt is null and i.untilAt > :now")
    int use(String hash, Instant now);
}
