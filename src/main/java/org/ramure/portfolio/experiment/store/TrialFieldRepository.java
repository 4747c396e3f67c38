package org.ramure.portfolio.experiment.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TrialFieldRepository extends Repository<TrialFieldEntity, UUID> {

    List<TrialFieldEntity> findByTrialId(UUID trial);

    Optional<TrialFieldEntity> findByTrialIdAndFieldKey(UUID trial, String field);

    List<TrialFieldEntity> findByTrialIdInAndFieldKeyIn(
            Collection<UUID> trials, Collection<String> fields);

    List<TrialFieldEntity> findByTrialIdIn(Collection<UUID> trials);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT IGNORE INTO portfolio_experiment_field (id, trial_id, field_key,"
                            + " content, version, saved_at)"
                            + " VALUES (:id, :trial, :field, :content, 1, :now)")
    int insertOnce(UUID id, UUID trial, String field, String content, Instant now);

    /** Replaces the text if it still has the version the writer knew. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update TrialFieldEntity f set f.content = :content, f.version = f.version + 1,"
                    + " f.savedAt = :now where f.id = :id and f.version = :base")
    int replace(UUID id, String content, Instant now, long base);
}
