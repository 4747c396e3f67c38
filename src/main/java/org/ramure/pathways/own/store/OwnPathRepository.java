package org.ramure.pathways.own.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OwnPathRepository extends Repository<OwnPathEntity, UUID> {

    OwnPathEntity save(OwnPathEntity path);

    long countByPersonId(UUID personId);

    List<OwnPathEntity> findByPersonIdOrderByMadeAtDescIdDesc(UUID personId);

    Optional<OwnPathEntity> findByIdAndPersonId(UUID id, UUID personId);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("UPDATE OwnPathEntity p SET p.personId = :account WHERE p.personId = :guest")
    void handOver(UUID guest, UUID account);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("DELETE FROM OwnPathEntity p WHERE p.id = :id")
    void deleteRow(UUID id);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("DELETE FROM OwnPathEntity p WHERE p.personId = :person")
    void deleteOf(UUID person);
}
