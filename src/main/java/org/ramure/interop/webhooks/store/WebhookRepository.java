package org.ramure.interop.webhooks.store;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WebhookRepository extends Repository<WebhookEntity, UUID> {

    WebhookEntity save(WebhookEntity webhook);

    Optional<WebhookEntity> findById(UUID id);

    /** All of them: there are few, and each event asks. */
    List<WebhookEntity> findAll();

    List<WebhookEntity> findByOwnerIdOrderByCreatedAtAscIdAsc(UUID owner);

    Optional<WebhookEntity> findByIdAndOwnerId(UUID id, UUID owner);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from WebhookEntity w where w.id = :id")
    Optional<WebhookEntity> hold(UUID id);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from WebhookEntity w where w.id = :id")
    void delete(UUID id);
}
