package org.ramure.assessment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EntryRepository extends Repository<EntryEntity, UUID> {

    List<EntryEntity> findByPersonIdAndActivityId(UUID personId, UUID activityId);

    List<EntryEntity> findByPersonId(UUID personId);

    Optional<EntryEntity> findByPersonIdAndActivityIdAndFieldKey(
            UUID personId, UUID activityId, String fieldKey);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT IGNORE INTO assessment_entry"
                            + " (id, person_id, activity_id, field_key, content, version, saved_at)"
                            + " VALUES (:id, :person, :activity, :field, :content, 1, :now)")
    int insertOnce(UUID id, UUID person, UUID activity, String field, String content, Instant now);

    /** Replaces the text if it still has the version the writer knew. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "UPDATE EntryEntity e SET e.content = :content, e.version = e.version + 1, e.savedAt = :now"
                    + " WHERE e.personId = :person AND e.activityId = :activity AND e.fieldKey = :field"
                    + " AND e.version = :base")
    int update(UUID person, UUID activity, String field, String content, long base, Instant now);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("UPDATE EntryEntity e SET e.personId = :account WHERE e.id = :id")
    void handOver(UUID id, UUID account);

    /** The latest committed row, kept from other transactions until this one ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "SELECT e FROM EntryEntity e WHERE e.personId = :person AND e.activityId = :activity AND e.fieldKey = :field")
    Optional<EntryEntity> hold(UUID person, UUID activity, String field);

    /** Bytes of UTF-8 that the person's answers to this exercise take. */
    @Query(
            nativeQuery = true,
            value =
                    "SELECT COALESCE(SUM(OCTET_LENGTH(content)), 0) FROM assessment_entry"
                            + " WHERE person_id = :person AND activity_id = :activity")
    long bytesOf(UUID person, UUID activity);

    @Query(
            nativeQuery = true,
            value =
                    "SELECT COALESCE(SUM(OCTET_LENGTH(content)), 0) FROM assessment_entry"
                            + " WHERE person_id = :person AND activity_id = :activity"
                            + " AND field_key = :field")
    long bytesOf(UUID person, UUID activity, String field);

    void deleteByPersonId(UUID personId);
}
