package org.ramure.pathways.own.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KnownModuleRepository extends Repository<KnownModuleEntity, UUID> {

    List<KnownModuleEntity> findByPersonIdOrderByTakenAt(UUID personId);

    Optional<KnownModuleEntity> findByPersonIdAndModuleId(UUID personId, UUID moduleId);

    /** One statement, so that two tabs leave one row. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT INTO pathways_known_module"
                            + " (id, person_id, module_id, correct, asked, taken_at)"
                            + " VALUES (:id, :person, :module, :correct, :asked, :at)"
                            + " ON DUPLICATE KEY UPDATE correct = :correct, asked = :asked,"
                            + " taken_at = :at")
    void keep(UUID id, UUID person, UUID module, int correct, int asked, Instant at);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("DELETE FROM KnownModuleEntity k WHERE k.personId = :person")
    void deleteOf(UUID person);
}
