package org.ramure.cohorts.sheet.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SheetEntryRepository extends Repository<SheetEntryEntity, UUID> {

    List<SheetEntryEntity> findByCohortIdAndSheetAndOwnerKey(
            UUID cohort, String sheet, String owner);

    Optional<SheetEntryEntity> findByCohortIdAndSheetAndOwnerKeyAndFieldKey(
            UUID cohort, String sheet, String owner, String field);

    List<SheetEntryEntity> findByOwnerKeyIn(Collection<String> owners);

    List<SheetEntryEntity> findBySavedBy(UUID person);

    /** Fields with something in them and the last saving, for each sheet of each owner. */
    @Query(
            "select e.sheet as sheet, e.ownerKey as owner,"
                    + " sum(case when e.content = '' then 0 else 1 end) as filled,"
                    + " max(e.savedAt) as savedAt from SheetEntryEntity e"
                    + " where e.cohortId = :cohort group by e.sheet, e.ownerKey")
    List<Sum> sums(UUID cohort);

    /** One line of {@link #sums}. */
    interface Sum {
        String getSheet();

        String getOwner();

        long getFilled();

        Instant getSavedAt();
    }

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT IGNORE INTO cohorts_sheet_entry (id, cohort_id, sheet, owner_key,"
                            + " field_key, content, saved_by, saved_at, version) VALUES (:#{#row.id},"
                            + " :#{#row.cohort}, :#{#row.sheet}, :#{#row.owner},"
                            + " :#{#row.field}, :#{#row.content}, :#{#row.by}, :#{#row.now}, 1)")
    int insertOnce(FirstEntry row);

    /** What is written in a field for the first time. */
    record FirstEntry(
            UUID id,
            UUID cohort,
            String sheet,
            String owner,
            String field,
            String content,
            UUID by,
            Instant now) {}

    /** Replaces the text if it still has the version the writer knew. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update SheetEntryEntity e set e.content = :content, e.version = e.version + 1,"
                    + " e.savedBy = :by, e.savedAt = :now where e.id = :id and e.version = :base")
    int replace(UUID id, String content, UUID by, Instant now, long base);

    @Query(
            nativeQuery = true,
            value =
                    "SELECT COALESCE(SUM(OCTET_LENGTH(content)), 0) FROM cohorts_sheet_entry WHERE"
                            + " cohort_id = :cohort AND sheet = :sheet AND owner_key = :owner"
                            + " AND field_key <> :field")
    long otherBytes(UUID cohort, String sheet, String owner, String field);

    @Modifying
    @Query("delete from SheetEntryEntity e where e.ownerKey in :owners")
    void deleteOwned(Collection<String> owners);

    @Modifying
    @Query("update SheetEntryEntity e set e.savedBy = :nobody where e.savedBy = :person")
    void forgetWriter(UUID person, UUID nobody);
}
