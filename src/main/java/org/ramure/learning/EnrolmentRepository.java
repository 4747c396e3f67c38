package org.ramure.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EnrolmentRepository extends Repository<EnrolmentEntity, UUID> {

    Optional<EnrolmentEntity> findByPersonIdAndPathwayId(UUID personId, UUID pathwayId);

    List<EnrolmentEntity> findByPersonIdOrderByVisitedAtDesc(UUID personId);

    /**
     * Enrols, or changes the variant of the enrolment that is there. One statement: two that lock
     * the row one after the other end in a deadlock on MariaDB when two tabs enrol at the same
     * moment.
     */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT INTO learning_enrolment"
                            + " (id, person_id, pathway_id, variant, started_at, visited_at)"
                            + " VALUES (:id, :person, :pathway, :variant, :now, :now)"
                            + " ON DUPLICATE KEY UPDATE variant = :variant, visited_at = :now")
    void enrol(UUID id, UUID person, UUID pathway, String variant, Instant now);

    @Modifying
    @Query(
            "UPDATE EnrolmentEntity e SET e.lastActivityId = :activity, e.visitedAt = :now WHERE e.id = :id")
    void visit(UUID id, UUID activity, Instant now);

    @Modifying
    @Query("UPDATE EnrolmentEntity e SET e.personId = :account WHERE e.id = :id")
    void handOver(UUID id, UUID account);

    void delete(EnrolmentEntity enrolment);

    void deleteByPersonId(UUID personId);
}
