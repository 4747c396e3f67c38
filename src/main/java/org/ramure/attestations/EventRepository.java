package org.ramure.attestations;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EventRepository extends Repository<EventEntity, UUID> {

    EventEntity save(EventEntity event);

    @Query(
            "SELECT e FROM EventEntity e WHERE e.attestationId IN :attestations"
                    + " ORDER BY e.happenedAt, e.id")
    List<EventEntity> of(Collection<UUID> attestations);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("UPDATE EventEntity e SET e.personId = NULL WHERE e.personId = :person")
    void forget(UUID person);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("UPDATE EventEntity e SET e.personId = :account WHERE e.personId = :guest")
    void handOver(UUID guest, UUID account);
}
