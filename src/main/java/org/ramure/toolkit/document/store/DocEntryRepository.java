package org.ramure.toolkit.document.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocEntryRepository extends Repository<DocEntryEntity, UUID> {

    List<DocEntryEntity> findByDocumentId(UUID document);

    Optional<DocEntryEntity> findByDocumentIdAndFieldKey(UUID document, String key);

    List<DocEntryEntity> findByDocumentIdAndSavedAtGreaterThanEqualOrderBySavedAt(
            UUID document, Instant since);

    List<DocEntryEntity> findBySavedBy(UUID person);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT IGNORE INTO toolkit_entry (id, document_id, field_key, content,"
                            + " saved_by, saved_at, version) VALUES (:#{#row.id},"
                            + " :#{#row.document}, :#{#row.field}, :#{#row.content}, :#{#row.by},"
                            + " :#{#row.now}, 1)")
    int insertOnce(First row);

    /** What is written in a field for the first time. */
    record First(UUID id, UUID document, String field, String content, UUID by, Instant now) {}

    /** Replaces the text if it still has the version the writer knew. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update DocEntryEntity e set e.content = :content, e.version = e.version + 1,"
                    + " e.savedBy = :by, e.savedAt = :now where e.id = :id and e.version = :base")
    int replace(UUID id, String content, UUID by, Instant now, long base);

    @Query(
            nativeQuery = true,
            value =
                    "SELECT COALESCE(SUM(OCTET_LENGTH(content)), 0) FROM toolkit_entry"
                            + " WHERE document_id = :document AND field_key <> :field")
    long otherBytes(UUID document, String field);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update DocEntryEntity e set e.savedBy = :other where e.savedBy = :person")
    void rewrite(UUID person, UUID other);
}
