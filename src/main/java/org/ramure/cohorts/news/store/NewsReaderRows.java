package org.ramure.cohorts.news.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Rows of who is written to: how often, and by which token they answer. */
@Component
class NewsReaderRows {

    private final EntityManager entities;

    NewsReaderRows(EntityManager entities) {
        this.entities = entities;
    }

    void add(NewsReaderEntity reader) {
        entities.persist(reader);
    }

    /** Their rows, locked until the transaction ends: whoever writes to them does so in turn. */
    List<NewsReaderEntity> locked(Collection<String> emails) {
        return entities.createQuery(
                        "select r from NewsReaderEntity r where r.email in :emails"
                                + " order by r.email",
                        NewsReaderEntity.class)
                .setParameter("emails", emails)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void heard(Collection<UUID> readers, LocalDate today) {
        if (!readers.isEmpty()) {
            entities.createQuery(
                            "update NewsReaderEntity r set r.lastDigestOn = :today"
                                    + " where r.id in :readers")
                    .setParameter("today", today)
                    .setParameter("readers", readers)
                    .executeUpdate();
        }
    }

    Optional<NewsReaderEntity> byEmail(String email) {
        return entities.createQuery(
                        "select r from NewsReaderEntity r where r.email = :email",
                        NewsReaderEntity.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    Optional<NewsReaderEntity> byToken(String token) {
        return entities.createQuery(
                        "select r from NewsReaderEntity r where r.token = :token",
                        NewsReaderEntity.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }
}
