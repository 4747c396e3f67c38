package org.ramure.interop.lti.grades.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutageRepository extends Repository<OutageEntity, UUID> {

    Optional<OutageEntity> findById(UUID platform);

    /** One more failure, whatever several workers report at the same moment. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT INTO interop_lti_outage"
                            + " (platform_id, failures, since, open_until, problem, detail)"
                            + " VALUES (:platform, 1, :now, :until, :problem, :detail)"
                            + " ON DUPLICATE KEY UPDATE failures = failures + 1,"
                            + " open_until = :until, problem = :problem, detail = :detail")
    void fail(UUID platform, Instant now, Instant until, String problem, String detail);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from OutageEntity o where o.platformId = :platform")
    int end(UUID platform);
}
