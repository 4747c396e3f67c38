package org.ramure.competences;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReadingRepository extends Repository<ReadingEntity, UUID> {

    /** Oldest first, ratings included (one query whatever the number of readings). */
    @Query(
            "SELECT DISTINCT r FROM ReadingEntity r LEFT JOIN FETCH r.ratings"
                    + " WHERE r.personId = :person AND r.framework = :framework"
                    + " ORDER BY r.takenAt, r.id")
    List<ReadingEntity> history(UUID person, String framework);

    @Query(
            "SELECT DISTINCT r FROM ReadingEntity r LEFT JOIN FETCH r.ratings"
                    + " WHERE r.personId = :person ORDER BY r.takenAt, r.id")
    List<ReadingEntity> everything(UUID person);

    @Query(
            "SELECT r FROM ReadingEntity r LEFT JOIN FETCH r.ratings"
                    + " WHERE r.id = :id AND r.personId = :person")
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
