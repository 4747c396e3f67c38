package org.ramure.interop.lti.grades.store;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LineItemRepository extends Repository<LineItemEntity, UUID> {

    Optional<LineItemEntity> findById(UUID placement);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from LineItemEntity l where l.placementId = :placement")
    Optional<LineItemEntity> hold(UUID placement);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT IGNORE INTO interop_lti_line_item (placement_id, version)"
                            + " VALUES (:placement, 0)")
    void make(UUID placement);
}
