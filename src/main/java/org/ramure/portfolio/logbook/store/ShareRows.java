package org.ramure.portfolio.logbook.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** Questions about shares. */
@Component
class ShareRows {

    private static final String ALL = "select s from LogbookShareEntity s where ";

    private final EntityManager entities;

    ShareRows(EntityManager entities) {
        this.entities = entities;
    }

    void add(LogbookShareEntity share) {
        entities.persist(share);
    }

    Optional<LogbookShareEntity> find(UUID id) {
        return Optional.ofNullable(entities.find(LogbookShareEntity.class, id));
    }

    List<LogbookShareEntity> given(PersonId owner) {
        return entities.createQuery(
                        ALL + "s.personId = :owner order by s.sharedAt desc, s.id desc",
                        LogbookShareEntity.class)
                .setParameter("owner", owner.value())
                .getResultList();
    }

    /** A share with one person, without its words but the title. */
    record Told(
            UUID id,
            UUID cohort,
            UUID owner,
            UUID reader,
            String title,
            Instant sharedAt,
            LocalDate until) {}

    /** Shared with one person since then, and still open. */
    List<Told> fresh(Collection<UUID> cohorts, Instant since, LocalDate today) {
        return cohorts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s.id, s.cohortId, s.personId, s.readerId, s.title,"
                                        + " s.sharedAt, s.untilDay from LogbookShareEntity s"
                                        + " where s.cohortId in :cohorts and s.readerId is not null"
                                        + " and s.sharedAt > :since and s.revokedAt is null"
                                        + " and s.untilDay >= :today order by s.id",
                                Told.class)
                        .setParameter("cohorts", cohorts)
                        .setParameter("since", since)
                        .setParameter("today", today)
                        .getResultList();
    }

    /** Open today, for this reader or for one of these cohorts. */
    List<LogbookShareEntity> open(PersonId reader, Collection<UUID> cohorts, LocalDate today) {
        return cohorts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                ALL
                                        + "s.cohortId in :cohorts and s.personId <> :reader"
                                        + " and (s.readerId = :reader or s.readerId is null)"
                                        + " and s.revokedAt is null and s.untilDay >= :today"
                                        + " order by s.sharedAt desc, s.id desc",
                                LogbookShareEntity.class)
                        .setParameter("cohorts", cohorts)
                        .setParameter("reader", reader.value())
                        .setParameter("today", today)
                        .getResultList();
    }
}
