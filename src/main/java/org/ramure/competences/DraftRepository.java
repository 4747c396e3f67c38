package org.ramure.competences;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<DraftEntity, UUID> {

    @Query(
            "SELECT d FROM DraftEntity d LEFT JOIN FETCH d.lines"
                    + " WHERE d.personId = :person AND d.framework = :framework")
    Optional<DraftEntity> find(UUID person, String framework);

    /** The draft with its row locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT d FROM DraftEntity d WHERE d.personId = :person AND d.framework = :framework")
    Optional<DraftEntity> findForChange(UUID person, String framework);

    /** The draft that holds this line, with its row locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "SELECT d FROM DraftEntity d WHERE d.personId = :person AND d.id ="
                    + " (SELECT l.draft.id FROM DraftLineEntity l WHERE l.id = :line)")
    Optional<DraftEntity> findForChangeByLine(UUID person, UUID line);

    @Query(
            "SELECT DISTINCT d FROM DraftEntity d LEFT JOIN FETCH d.lines WHERE d.personId = :person")
    List<DraftEntity> everything(UUID person);

    /**
     * Begins a draft once, whatever two tabs do at the same moment, and leaves its row locked for
     * the caller alone: INSERT IGNORE would share the lock and let two callers wait for each other.
     */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT INTO competences_draft (id, person_id, framework, submission_id)"
                            + " VALUES (:id, :person, :framework, :submission)"
                            + " ON DUPLICATE KEY UPDATE framework = VALUES(framework)")
    void beginOnce(UUID id, UUID person, String framework, UUID submission);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "UPDATE DraftEntity d SET d.atCompetence = :competence"
                    + " WHERE d.personId = :person AND d.framework = :framework")
    void visit(UUID person, String framework, String competence);

    void delete(DraftEntity draft);
}
