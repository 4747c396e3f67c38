package org.ramure.portfolio.voices.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VoiceEntries extends Repository<VoiceEntryEntity, UUID> {

    List<VoiceEntryEntity> findByAskId(UUID ask);

    Optional<VoiceEntryEntity> findByAskIdAndFieldKey(UUID ask, String key);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT IGNORE INTO portfolio_voices_entry (id, ask_id, field_key, content,"
                            + " saved_at, version) VALUES (:id, :ask, :key, :content, :now, 1)")
    int insertOnce(UUID id, UUID ask, String key, String content, Instant now);

    /** Replaces the text if it still has the version the writer knew. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update VoiceEntryEntity e set e.content = :content, e.version = e.version + 1,"
                    + " e.savedAt = :now where e.id = :id and e.version = :base")
    int replace(UUID id, String content, Instant now, long base);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "DELETE FROM portfolio_voices_entry WHERE ask_id IN"
                            + " (SELECT id FROM portfolio_voices_ask WHERE round_id IN (:rounds))")
    void deleteOf(Collection<UUID> rounds);
}
