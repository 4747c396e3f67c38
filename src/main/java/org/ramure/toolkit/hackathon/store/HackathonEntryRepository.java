package org.ramure.toolkit.hackathon.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HackathonEntryRepository extends Repository<HackathonEntryEntity, UUID> {

    List<HackathonEntryEntity> findByHackathonIdAndKind(
            UUID hackathon, HackathonEntryEntity.Kind kind);

    List<HackathonEntryEntity> findByOwnerId(UUID owner);

    List<HackathonEntryEntity> findBySavedBy(UUID person);

    Optional<HackathonEntryEntity> findByOwnerIdAndTeamIdAndFieldKey(
            UUID owner, UUID team, String key);

    boolean existsByTeamIdAndKind(UUID team, HackathonEntryEntity.Kind kind);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT IGNORE INTO toolkit_hackathon_entry (id, hackathon_id, kind, owner_id,"
                            + " team_id, field_key, content, saved_by, saved_at, version) VALUES"
                            + " (:#{#row.id}, :#{#row.hackathon}, :#{#row.kind}, :#{#row.owner},"
                            + " :#{#row.team}, :#{#row.field}, :#{#row.content}, :#{#row.by},"
                            + " :#{#row.now}, 1)")
    int insertOnce(First row);

    /** What is written in a field for the first time. */
    record First(
            UUID id,
            UUID hackathon,
            String kind,
            UUID owner,
            UUID team,
            String field,
            String content,
            UUID by,
            Instant now) {}

    /** Replaces the text if it still has the version the writer knew. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update HackathonEntryEntity e set e.content = :content, e.version = e.version + 1,"
                    + " e.savedBy = :by, e.savedAt = :now where e.id = :id and e.version = :base")
    int replace(UUID id, String content, UUID by, Instant now, long base);

    @Query(
            nativeQuery = true,
            value =
                    "SELECT COALESCE(SUM(OCTET_LENGTH(content)), 0) FROM toolkit_hackathon_entry"
                            + " WHERE owner_id = :owner AND team_id = :team AND field_key <> :field")
    long otherBytes(UUID owner, UUID team, String field);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update HackathonEntryEntity e set e.savedBy = :other where e.savedBy = :person")
    void rewrite(UUID person, UUID other);
}
