package org.ramure.cohorts.news.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.news.CohortLetters.Left;
import org.ramure.cohorts.news.Occasion.Kind;
import org.ramure.shared.Language;
import org.springframework.stereotype.Component;

/** What the digest reads and writes, each one statement whatever the number of rows. */
@Component
class NewsRows {

    private final EntityManager entities;

    NewsRows(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object row) {
        entities.persist(row);
    }

    void remove(Object row) {
        entities.remove(row);
    }

    void flush() {
        entities.flush();
    }

    /** Cohorts about which there may be something to tell: not drafts, not long over. */
    List<UUID> cohorts(LocalDate since) {
        return entities.createQuery(
                        "select c.id from CohortEntity c where c.status in"
                                + " (org.ramure.cohorts.CohortStatus.OPEN,"
                                + " org.ramure.cohorts.CohortStatus.RUNNING,"
                                + " org.ramure.cohorts.CohortStatus.CLOSED)"
                                + " and c.lastDay >= :since order by c.id",
                        UUID.class)
                .setParameter("since", since)
                .getResultList();
    }

    /** What letters say of a cohort. */
    record Head(UUID id, String title, String slug, CohortStatus status) {}

    List<Head> heads(Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select c.id, c.title, c.slug, c.status from CohortEntity c"
                                + " where c.id in :cohorts",
                        Head.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    /** Somebody who has a place. */
    record Place(
            UUID id,
            UUID cohort,
            String email,
            String givenName,
            Language language,
            @Nullable Instant since) {}

    List<Place> places(Collection<UUID> cohorts) {
        return cohorts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p.id, p.cohortId, p.email, p.givenName, p.language,"
                                        + " p.answeredAt from ParticipantEntity p"
                                        + " where p.cohortId in :cohorts and p.status ="
                                        + " org.ramure.cohorts.ParticipantStatus.ENROLLED"
                                        + " and p.email not like '%@erased.invalid'"
                                        + " order by p.email, p.id",
                                Place.class)
                        .setParameter("cohorts", cohorts)
                        .getResultList();
    }

    /** Somebody who facilitates. */
    record Runner(UUID cohort, UUID person) {}

    List<Runner> runners(Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select f.cohortId, f.personId from FacilitatorEntity f"
                                + " where f.cohortId in :cohorts",
                        Runner.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    List<NewsSwitchEntity> switches(Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select s from NewsSwitchEntity s where s.cohortId in :cohorts",
                        NewsSwitchEntity.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    /** What is known already, told or not, without its text. */
    record Known(
            UUID id,
            UUID participant,
            String key,
            NewsItemEntity.State state,
            String line,
            String email) {}

    List<Known> known(Collection<UUID> cohorts, LocalDate today) {
        return entities.createQuery(
                        "select i.id, i.participantId, i.itemKey, i.state, i.line, i.email"
                                + " from NewsItemEntity i where i.cohortId in :cohorts"
                                + " and i.usefulUntil >= :today",
                        Known.class)
                .setParameter("cohorts", cohorts)
                .setParameter("today", today)
                .getResultList();
    }

    /** Takes back what is not told yet. */
    void withdraw(Collection<UUID> items) {
        if (!items.isEmpty()) {
            entities.createQuery(
                            "delete from NewsItemEntity i where i.id in :items and i.state ="
                                    + " org.ramure.cohorts.news.store.NewsItemEntity$State.PENDING")
                    .setParameter("items", items)
                    .executeUpdate();
        }
    }

    /** The next addresses for which something waits. */
    List<String> waiting(String after, LocalDate from, int most) {
        return entities.createQuery(
                        "select distinct i.email from NewsItemEntity i where i.state ="
                                + " org.ramure.cohorts.news.store.NewsItemEntity$State.PENDING"
                                + " and i.sendFrom <= :from and i.email > :after"
                                + " order by i.email",
                        String.class)
                .setParameter("from", from)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** What waits for them, as it is now and not as it was when the transaction began. */
    List<NewsItemEntity> pending(Collection<String> emails, LocalDate from) {
        return entities.createQuery(
                        "select i from NewsItemEntity i where i.email in :emails and i.state ="
                                + " org.ramure.cohorts.news.store.NewsItemEntity$State.PENDING"
                                + " and i.sendFrom <= :from order by i.email, i.aboutDay, i.itemKey",
                        NewsItemEntity.class)
                .setParameter("emails", emails)
                .setParameter("from", from)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void become(Collection<UUID> items, NewsItemEntity.State state, Instant now) {
        if (!items.isEmpty()) {
            entities.createQuery(
                            "update NewsItemEntity i set i.state = :state, i.sentAt = :now"
                                    + " where i.id in :items")
                    .setParameter("state", state)
                    .setParameter("now", now)
                    .setParameter("items", items)
                    .executeUpdate();
        }
    }

    int purge(LocalDate before) {
        return entities.createQuery("delete from NewsItemEntity i where i.usefulUntil < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    /** What was told, but not what is between two people. */
    List<Left> left(UUID cohort, Collection<Kind> without, int most) {
        return entities.createQuery(
                        "select i.kind, min(i.line), count(i), max(i.sentAt)"
                                + " from NewsItemEntity i where i.cohortId = :cohort"
                                + " and i.state ="
                                + " org.ramure.cohorts.news.store.NewsItemEntity$State.SENT"
                                + " and i.kind not in :without"
                                + " group by i.kind, i.itemKey order by max(i.sentAt) desc",
                        Left.class)
                .setParameter("without", without)
                .setParameter("cohort", cohort)
                .setMaxResults(most)
                .getResultList();
    }

    void switchOn(UUID cohort, Kind kind) {
        entities.createQuery(
                        "delete from NewsSwitchEntity s where s.cohortId = :cohort"
                                + " and s.kind = :kind")
                .setParameter("cohort", cohort)
                .setParameter("kind", kind)
                .executeUpdate();
    }

    /** Whether people can know of a cohort and count on its dates. */
    boolean isUnderWay(UUID cohort) {
        return !entities.createQuery(
                        "select c.id from CohortEntity c where c.id = :cohort and c.status in"
                                + " (org.ramure.cohorts.CohortStatus.OPEN,"
                                + " org.ramure.cohorts.CohortStatus.RUNNING)",
                        UUID.class)
                .setParameter("cohort", cohort)
                .getResultList()
                .isEmpty();
    }

    void forget(String email) {
        for (String table : List.of("NewsItemEntity", "NewsReaderEntity")) {
            entities.createQuery("delete from " + table + " x where x.email = :email")
                    .setParameter("email", email)
                    .executeUpdate();
        }
    }
}
