package org.ramure.competences;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReadingRepository extends Repository<ReadingEntity, UUID> {

    /**
     * Those the person may read, oldest first, ratings included (one query whatever the number of
     * readings).
     */
    @Query(
            "SELECT DISTINCT r FROM ReadingEntity r LEFT JOIN FETCH r.ratings"
                    + " WHERE r.personId = :person AND r.framework = :framework"
                    + " AND r.openedAt IS NOT NULL ORDER BY r.takenAt, r.id")
    List<ReadingEntity> history(UUID person, String framework);

    @Query(
            "SELECT DISTINCT r FROM ReadingEntity r LEFT JOIN FETCH r.ratings"
                    + " WHERE r.personId = :person ORDER BY r.takenAt, r.id")
    List<ReadingEntity> everything(UUID person);

    @Query(
            "SELECT r FROM ReadingEntity r LEFT JOIN FETCH r.ratings"
                    + " WHERE r.id = :id AND r.personId = :person AND r.openedAt IS NOT NULL")
    Optional<ReadingEntity> findOne(UUID id, UUID person);

    @Query(
            "SELECT r.id FROM ReadingEntity r WHERE r.personId = :person AND r.framework = :framework"
                    + " AND r.voice = org.ramure.competences.CompetenceReading.Voice.SELF"
                    + " ORDER BY r.takenAt DESC, r.id DESC")
    List<UUID> newestSelf(UUID person, String framework, Limit limit);

    @Query(
            "SELECT r.id FROM ReadingEntity r WHERE r.personId = :person AND r.activityId = :activity"
                    + " AND r.voice = org.ramure.competences.CompetenceReading.Voice.SELF"
                    + " ORDER BY r.takenAt DESC, r.id DESC")
    List<UUID> newestIn(UUID person, UUID activity, Limit limit);

    /** The person's readings among these, sealed ones too. */
    @Query(
            "SELECT DISTINCT r FROM ReadingEntity r LEFT JOIN FETCH r.ratings"
                    + " WHERE r.personId = :person AND r.id IN :ids ORDER BY r.takenAt, r.id")
    List<ReadingEntity> inFull(UUID person, Collection<UUID> ids);

    /** What someone said of others. */
    @Query(
            "SELECT DISTINCT r FROM ReadingEntity r LEFT JOIN FETCH r.ratings"
                    + " WHERE r.authorId = :author AND r.personId <> :author"
                    + " ORDER BY r.takenAt, r.id")
    List<ReadingEntity> given(UUID author);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "UPDATE competences_reading SET opened_at = :now WHERE person_id = :person"
                            + " AND id IN (:ids) AND opened_at IS NULL")
    int open(UUID person, Collection<UUID> ids, Instant now);

    /** Their readings stay with those they are about, as those of somebody who left. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "UPDATE competences_reading SET author_id = :nobody, author_name = NULL"
                            + " WHERE author_id = :author AND person_id <> :author")
    void forgetAuthor(UUID author, UUID nobody);

    boolean existsByIdAndPersonId(UUID id, UUID personId);

    /** A guest's readings become the account's; what they say stays as it was. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "UPDATE competences_reading SET person_id = :account WHERE person_id = :guest")
    void handOver(UUID guest, UUID account);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "UPDATE competences_reading SET author_id = :account WHERE author_id = :guest")
    void handOverAuthorship(UUID guest, UUID account);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "DELETE FROM competences_rating WHERE reading_id IN"
                            + " (SELECT id FROM competences_reading WHERE person_id = :person)")
    void eraseRatings(UUID person);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = "DELETE FROM competences_reading WHERE person_id = :person")
    void eraseReadings(UUID person);
}
