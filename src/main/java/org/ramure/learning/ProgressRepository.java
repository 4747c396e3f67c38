package org.ramure.learning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgressRepository extends Repository<ProgressEntity, UUID> {

    List<ProgressEntity> findByPersonId(UUID personId);

    List<ProgressEntity> findByPersonIdIn(Collection<UUID> people);

    boolean existsByPersonIdAndActivityId(UUID personId, UUID activityId);

    /** Records once, whatever two tabs do at the same moment. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT IGNORE INTO learning_progress (id, person_id, activity_id, done_at)"
                            + " VALUES (:id, :person, :activity, :now)")
    int insertOnce(UUID id, UUID person, UUID activity, Instant now);

    void deleteByPersonId(UUID personId);
}
