package org.ramure.portfolio.typed.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TypedTextRepository extends Repository<TypedTextEntity, UUID> {

    List<TypedTextEntity> findByPlace(String place);

    List<TypedTextEntity> findByPlaceIn(Collection<String> places);

    List<TypedTextEntity> findByPlaceStartingWith(String prefix);

    List<TypedTextEntity> findBySavedBy(UUID person);

    Optional<TypedTextEntity> findByPlaceAndFieldKey(String place, String key);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT IGNORE INTO portfolio_typed_text (id, place, field_key, content,"
                            + " saved_by, saved_at, version) VALUES (:#{#row.id}, :#{#row.place},"
                            + " :#{#row.field}, :#{#row.content}, :#{#row.by}, :#{#row.now}, 1)")
    int insertOnce(First row);

    /** What is written in a field for the first time. */
    record First(UUID id, String place, String field, String content, UUID by, Instant now) {}

    /** Replaces the text if it still has the version the writer knew. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update TypedTextEntity t set t.content = :content, t.version = t.version + 1,"
                    + " t.savedBy = :by, t.savedAt = :now where t.id = :id and t.version = :base")
    int replace(UUID id, String content, UUID by, Instant now, long base);

    @Query(
            nativeQuery = true,
            value =
                    "SELECT COALESCE(SUM(OCTET_LENGTH(content)), 0) FROM portfolio_typed_text"
                            + " WHERE place = :place AND field_key <> :field")
    long otherBytes(String place, String field);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from TypedTextEntity t where t.place like concat(:prefix, '%')")
    void deleteUnder(String prefix);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update TypedTextEntity t set t.savedBy = :nobody where t.savedBy = :person")
    void forgetWriter(UUID person, UUID nobody);
}
