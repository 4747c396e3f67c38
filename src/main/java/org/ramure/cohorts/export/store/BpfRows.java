package org.ramure.cohorts.export.store;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All questions behind the yearly counts, each one statement. */
@Component
class BpfRows {

    private final EntityManager entities;

    BpfRows(EntityManager entities) {
        this.entities = entities;
    }

    /** A session in frame OF. */
    record Session(UUID id, String title, String slug, String registeredCode) {}

    List<Session> sessions(
            Collection<UUID> cohorts, UUID organisation, LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select c.id, c.title, c.slug, c.registeredCode from CohortEntity c"
                                + " where c.id in :cohorts and c.organisationId = :organisation"
                                + " and c.frame = org.ramure.cohorts.Frame.OF"
                                + " and c.status <> org.ramure.cohorts.CohortStatus.DRAFT"
                                + " and c.firstDay <= :to and c.lastDay >= :from"
                                + " order by c.firstDay, c.title, c.id",
                        Session.class)
                .setParameter("cohorts", cohorts)
                .setParameter("organisation", organisation)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Somebody of a session. */
    record Person(UUID id, UUID cohort, String givenName, String familyName, String email) {

        String name() {
            String name = (familyName + " " + givenName).strip();
            return name.isEmpty() ? email : name;
        }
    }

    List<Person> people(Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select p.id, p.cohortId, p.givenName, p.familyName, p.email"
                                + " from ParticipantEntity p where p.cohortId in :cohorts"
                                + " order by p.familyName, p.givenName, p.email",
                        Person.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    List<BpfCohortEntity> ofCohorts(Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select b from BpfCohortEntity b where b.cohortId in :cohorts",
                        BpfCohortEntity.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    List<BpfPersonEntity> ofPeople(Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select b from BpfPersonEntity b where b.cohortId in :cohorts",
                        BpfPersonEntity.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    Optional<BpfCohortEntity> ofCohort(UUID cohort) {
        return Optional.ofNullable(entities.find(BpfCohortEntity.class, cohort));
    }

    Optional<BpfPersonEntity> ofPerson(UUID participant) {
        return Optional.ofNullable(entities.find(BpfPersonEntity.class, participant));
    }

    void add(Object row) {
        entities.persist(row);
    }
}
