package org.ramure.portfolio.codev.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** Reads and writes the rows of this part. */
@Component
class CodevRows {

    private final EntityManager entities;

    CodevRows(EntityManager entities) {
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

    private <T> TypedQuery<T> query(String jpql, Class<T> type) {
        return entities.createQuery(jpql, type);
    }

    List<CodevSessionEntity> sessions(CohortId cohort) {
        return query(
                        "select s from CodevSessionEntity s where s.cohortId = :cohort"
                                + " and s.cancelledAt is null order by s.startsAt, s.id",
                        CodevSessionEntity.class)
                .setParameter("cohort", cohort.value())
                .getResultList();
    }

    Optional<CodevSessionEntity> session(UUID id) {
        return Optional.ofNullable(entities.find(CodevSessionEntity.class, id))
                .filter(s -> !s.isCancelled());
    }

    /** The same with its row locked: two who take a role or press a button do so in turn. */
    Optional<CodevSessionEntity> lockedSession(UUID id) {
        return Optional.ofNullable(
                        entities.find(CodevSessionEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(s -> !s.isCancelled());
    }

    List<CodevMemberEntity> members(Collection<UUID> sessions) {
        return sessions.isEmpty()
                ? List.of()
                : query(
                                "select m from CodevMemberEntity m where m.sessionId in :ids"
                                        + " order by m.joinedAt, m.id",
                                CodevMemberEntity.class)
                        .setParameter("ids", sessions)
                        .getResultList();
    }

    List<CodevMemberEntity> rolesOf(PersonId person) {
        return query(
                        "select m from CodevMemberEntity m where m.personId = :person",
                        CodevMemberEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    List<CodevSessionEntity> plannedBy(PersonId person) {
        return query(
                        "select s from CodevSessionEntity s where s.plannedBy = :person",
                        CodevSessionEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    List<CircleEntity> circles(CohortId cohort) {
        return query(
                        "select c from CircleEntity c where c.cohortId = :cohort"
                                + " order by c.formedAt, c.id",
                        CircleEntity.class)
                .setParameter("cohort", cohort.value())
                .getResultList();
    }

    /** Those of a cohort, one asker after the other: nobody is dealt out twice. */
    List<CircleEntity> lockedCircles(CohortId cohort) {
        return query("select c from CircleEntity c where c.cohortId = :cohort", CircleEntity.class)
                .setParameter("cohort", cohort.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Optional<CircleEntity> circle(UUID id) {
        return Optional.ofNullable(entities.find(CircleEntity.class, id));
    }

    List<CircleEntity> formedBy(PersonId person) {
        return query("select c from CircleEntity c where c.formedBy = :person", CircleEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    List<CircleSeatEntity> seats(Collection<UUID> circles) {
        return circles.isEmpty()
                ? List.of()
                : query(
                                "select s from CircleSeatEntity s where s.circleId in :ids"
                                        + " order by s.joinedAt, s.name, s.id",
                                CircleSeatEntity.class)
                        .setParameter("ids", circles)
                        .getResultList();
    }

    List<CircleSeatEntity> seatsOf(PersonId person) {
        return query(
                        "select s from CircleSeatEntity s where s.personId = :person",
                        CircleSeatEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    List<CircleMeetingEntity> meetings(Collection<UUID> circles) {
        return circles.isEmpty()
                ? List.of()
                : query(
                                "select m from CircleMeetingEntity m where m.circleId in :ids"
                                        + " order by m.heldOn desc",
                                CircleMeetingEntity.class)
                        .setParameter("ids", circles)
                        .getResultList();
    }

    void forgetNoter(PersonId person, UUID nobody) {
        entities.createQuery(
                        "update CircleMeetingEntity m set m.notedBy = :nobody"
                                + " where m.notedBy = :person")
                .setParameter("nobody", nobody)
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
