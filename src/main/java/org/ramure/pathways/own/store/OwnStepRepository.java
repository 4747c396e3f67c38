package org.ramure.pathways.own.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OwnStepRepository extends Repository<OwnStepEntity, UUID> {

    List<OwnStepEntity> saveAll(Iterable<OwnStepEntity> steps);

    List<OwnStepEntity> findByPathIdInOrderByPlaceAscIdAsc(Collection<UUID> paths);

    Optional<OwnStepEntity> findByIdAndPathId(UUID id, UUID pathId);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("DELETE FROM OwnStepEntity s WHERE s.pathId = :path AND s.id = :id")
    void deleteRow(UUID path, UUID id);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("DELETE FROM OwnStepEntity s WHERE s.pathId = :path")
    void deleteOfPath(UUID path);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "DELETE FROM OwnStepEntity s WHERE s.pathId IN"
                    + " (SELECT p.id FROM OwnPathEntity p WHERE p.personId = :person)")
    void deleteOf(UUID person);
}
