package org.ramure.interop.webhooks.store;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface WebhookMessageRepository extends Repository<WebhookMessageEntity, UUID> {

    String DUE =
            " m.state = org.ramure.interop.webhooks.WebhookDelivery$State.WAITING"
                    + " and m.dueAt <= :now and (m.leaseUntil is null or m.leaseUntil <= :now)";

    WebhookMessageEntity save(WebhookMessageEntity message);

    /** Webhooks for which something is due and that take it now. */
    @Query(
            "select distinct m.webhookId from WebhookMessageEntity m where"
                    + DUE
                    + " and exists (select w.id from WebhookEntity w where w.id = m.webhookId"
                    + " and w.state = org.ramure.interop.webhooks.WebhookState.ON"
                    + " and (w.openUntil is null or w.openUntil <= :now))")
    List<UUID> dueWebhooks(Instant now);

    /** Messages that are due and that no other worker holds (SKIP LOCKED). */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query(
            "select m from WebhookMessageEntity m where m.webhookId = :webhook and"
                    + DUE
                    + " order by m.dueAt, m.id")
    List<WebhookMessageEntity> due(UUID webhook, Instant now, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from WebhookMessageEntity m where m.id = :id")
    Optional<WebhookMessageEntity> hold(UUID id);

    @Query(
            "select m from WebhookMessageEntity m where m.webhookId = :webhook"
                    + " order by m.occurredAt desc, m.id desc")
    List<WebhookMessageEntity> newest(UUID webhook, Limit limit);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update WebhookMessageEntity m set m.attempts = 0, m.dueAt = :now,"
                    + " m.state = org.ramure.interop.webhooks.WebhookDelivery$State.WAITING"
                    + " where m.webhookId = :webhook and m.occurredAt >= :since")
    int again(UUID webhook, Instant since, Instant now);

    /** What waited is due at once. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update WebhookMessageEntity m set m.attempts = 0, m.dueAt = :now"
                    + " where m.webhookId = :webhook and m.dueAt > :now"
                    + " and m.state = org.ramure.interop.webhooks.WebhookDelivery$State.WAITING")
    int hasten(UUID webhook, Instant now);

    List<WebhookMessageEntity> findByPersonId(UUID person);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update WebhookMessageEntity m set m.personId = :account where m.personId = :guest")
    void move(UUID guest, UUID account);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from WebhookMessageEntity m where m.personId = :person")
    void deleteByPerson(UUID person);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from WebhookMessageEntity m where m.webhookId = :webhook")
    void deleteByWebhook(UUID webhook);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from WebhookMessageEntity m where m.occurredAt < :before")
    int forget(Instant before);
}
