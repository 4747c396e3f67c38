package org.ramure.cohorts.edition.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** All questions to the table of editions, each one statement. */
@Component
class EditionRows {

    private final EntityManager entities;

    EditionRows(EntityManager entities) {
        this.entities = entities;
    }

    void add(EditionEntity row) {
        entities.persist(row);
    }

    /** All decisions of these cohorts, the earliest first. */
    List<EditionEntity> of(Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select e from EditionEntity e where e.cohortId in :cohorts"
                                + " order by e.fromAt, e.id",
                        EditionEntity.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    /** What has begun for someone with a place, by their account or its address. */
    List<EditionEntity> begun(PersonId person, String email, Instant now) {
        return entities.createQuery(
                        "select e from EditionEntity e, ParticipantEntity p, CohortEntity c"
                                + " where p.cohortId = e.cohortId and c.id = e.cohortId"
                                + " and (p.personId = :person or p.email = :email)"
                                + " and e.fromAt <= :now"
                                + " and p.status = org.ramure.cohorts.ParticipantStatus.ENROLLED"
                                + " and c.status not in (org.ramure.cohorts.CohortStatus.DRAFT,"
                                + " org.ramure.cohorts.CohortStatus.CANCELLED)"
                                + " order by e.fromAt, e.id",
                        EditionEntity.class)
                .setParameter("person", person.value())
                .setParameter("email", email)
                .setParameter("now", now)
                .getResultList();
    }

    void dropPlanned(UUID cohort, Instant now) {
        entities.createQuery(
                        "delete from EditionEntity e where e.cohortId = :cohort and e.fromAt > :now")
                .setParameter("cohort", cohort)
                .setParameter("now", now)
                .executeUpdate();
    }

    boolean any() {
        return !entities.createQuery("select e.id from EditionEntity e", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Sessions that people follow and nobody decided anything for. */
    List<Undecided> undecided() {
        return undecided(
                        "c.status in (org.ramure.cohorts.CohortStatus.OPEN,"
                                + " org.ramure.cohorts.CohortStatus.RUNNING)")
                .getResultList();
    }

    /** The same of one session, whatever its state. */
    Optional<Undecided> undecided(UUID cohort) {
        return undecided("c.id = :cohort")
                .setParameter("cohort", cohort)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Undecided> undecided(String which) {
        return entities.createQuery(
                "select new org.ramure.cohorts.edition.store.EditionRows$Undecided(c.id,"
                        + " c.template, c.referentId) from CohortEntity c where "
                        + which
                        + " and not exists (select e.id from EditionEntity e where e.cohortId = c.id)"
                        + " order by c.id",
                Undecided.class);
    }

    /** A session with its template, and who answers for it. */
    record Undecided(UUID id, String template, UUID referent) {}

    List<EditionEntity> by(PersonId person) {
        return entities.createQuery(
                        "select e from EditionEntity e where e.decidedBy = :person"
                                + " order by e.decidedAt",
                        EditionEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
