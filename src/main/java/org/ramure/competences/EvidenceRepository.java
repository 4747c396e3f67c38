package org.ramure.competences;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceRepository extends Repository<EvidenceEntity, UUID> {

    List<EvidenceEntity> findByPersonIdAndFrameworkOrderByAddedAtDescIdDesc(
            UUID personId, String framework);

    List<EvidenceEntity> findByPersonIdOrderByAddedAt(UUID personId);

    Optional<EvidenceEntity> findByIdAndPersonId(UUID id, UUID personId);

    /** The row, locked until the transaction ends: withdrawing twice gives room back once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT e FROM EvidenceEntity e WHERE e.id = :id AND e.personId = :person")
    Optional<EvidenceEntity> findForChange(UUID id, UUID person);

    /** Rows of competence and number, withdrawn proofs left out; see {@link #counts}. */
    @Query(
            "SELECT e.competence, COUNT(e) FROM EvidenceEntity e WHERE e.personId = :person"
                    + " AND e.framework = :framework AND e.withdrawnAt IS NULL"
                    + " GROUP BY e.competence")
    List<Object[]> countByCompetence(UUID person, String framework);

    static Map<String, Integer> counts(List<Object[]> rows) {
        return rows.stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** Which of these stored files a row still names. */
    @Query("SELECT e.storedFile FROM EvidenceEntity e WHERE e.storedFile IN :files")
    Set<UUID> known(Collection<UUID> files);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("UPDATE EvidenceEntity e SET e.personId = :account WHERE e.personId = :guest")
    void handOver(UUID guest, UUID account);

    void deleteByPersonId(UUID personId);

    /** Makes sure that the person has a row, and leaves it locked for the caller alone. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "INSERT INTO competences_storage (person_id, bytes_used) VALUES (:person, 0)"
                            + " ON DUPLICATE KEY UPDATE bytes_used = bytes_used")
    void openStorage(UUID person);

    /** Takes room for a file; changes no row (returns 0) when it would pass the limit. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "UPDATE competences_storage SET bytes_used = bytes_used + :bytes"
                            + " WHERE person_id = :person AND bytes_used + :bytes <= :limit")
    int takeRoom(UUID person, long bytes, long limit);

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "UPDATE competences_storage SET bytes_used = bytes_used - :bytes"
                            + " WHERE person_id = :person")
    void giveRoomBack(UUID person, long bytes);

    @Modifying
    @Query(nativeQuery = true, value = "DELETE FROM competences_storage WHERE person_id = :person")
    void closeStorage(UUID person);
}
