package org.ramure.interop.api.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApiRepeatRepository extends Repository<ApiRepeatEntity, UUID> {

    Optional<ApiRepeatEntity> findByTokenIdAndWord(UUID token, String word);

    /** One statement, which two calls may run at the same moment; 0 where the word is taken. */
    @Modifying(clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT IGNORE INTO interop_api_repeat (id, token_id, word, request_hash,"
                            + " begun_at) VALUES (:id, :token, :word, :hash, :now)")
    int begin(UUID id, UUID token, String word, String hash, Instant now);

    /** Takes over what somebody began long ago and never ended. */
    @Modifying(clearAutomatically = true)
    @Query(
            "update ApiRepeatEntity r set r.begunAt = :now where r.id = :id and r.status is null"
                    + " and r.begunAt < :before")
    int takeOver(UUID id, Instant now, Instant before);

    @Modifying(clearAutomatically = true)
    @Query("update ApiRepeatEntity r set r.status = :status, r.body = :body where r.id = :id")
    void end(UUID id, int status, String body);

    @Modifying(clearAutomatically = true)
    @Query("delete from ApiRepeatEntity r where r.id = :id")
    void drop(UUID id);

    @Modifying
    @Query("delete from ApiRepeatEntity r where r.begunAt < :before")
    int forget(Instant before);
}
